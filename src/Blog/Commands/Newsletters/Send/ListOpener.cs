using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Newsletters;

namespace Blog.Commands.Newsletters.Send;

/// <summary>Opens the list of readers that somebody names.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="reply">Says what is wrong with it.</param>
internal sealed class ListOpener(CommandContext context, Reply reply)
{
    /// <summary>The list and the folder it really lies in, or the exit code where it cannot be used, which is then
    /// said.</summary>
    /// <param name="site">The site, in which it may not lie.</param>
    /// <param name="file">The file as it was named.</param>
    public (ReaderList? List, string Folder, int ExitCode) Open(SiteFolder site, string file)
    {
        var full = Path.GetFullPath(file, context.Surroundings.WorkingFolder);
        if (!File.Exists(full) || RealPath.Of(full) is not { } real)
            return (null, "", reply.Refuse($"There is no file '{file}'."));
        if ((ListPlace.Objection(site, full) ?? ListPlace.Objection(site, real)) is { } objection)
            return (null, "", reply.Refuse(objection));
        var source = SourceText.Decode(new ContentPath(file), File.ReadAllBytes(real), out var problem);
        if (source is null)
            return (null, "", reply.HoldBack([problem!]));
        var list = ReaderListReader.Read(source);
        if (list.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            return (null, "", reply.HoldBack(list.Diagnostics));
        reply.Print(list.Diagnostics);
        return list.Recipients.IsEmpty
            ? (null, "", reply.Fail(ExitCode.Mistakes, $"There is nobody in '{file}'."))
            : (list, Path.GetDirectoryName(real)!, ExitCode.Fine);
    }
}
