using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Newsletters;

/// <summary>Reads the file with a list of readers.</summary>
public static class ReaderListFile
{
    /// <summary>Reads the list. It may lie neither in the site nor in the repository around it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="file">The path as the user wrote it, for messages.</param>
    /// <param name="fullPath">The whole path.</param>
    public static ReaderListReading Read(SiteFolder site, string file, string fullPath)
    {
        if (!File.Exists(fullPath) || RealPath.Of(fullPath) is not { } real)
            return new ReaderListReading($"There is no file '{file}'.", []);
        if ((ListPlace.Objection(site, fullPath) ?? ListPlace.Objection(site, real)) is { } objection)
            return new ReaderListReading(objection, []);
        var source = SourceText.Decode(new ContentPath(file), File.ReadAllBytes(real), out var problem);
        if (source is null)
            return new ReaderListReading(null, [problem!]);
        var list = ReaderListReader.Read(source);
        return list.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)
            ? new ReaderListReading(null, list.Diagnostics)
            : new ReaderListReading(null, list.Diagnostics) { List = list, Folder = Path.GetDirectoryName(real)! };
    }
}

/// <summary>The result of reading the file with a list of readers.</summary>
/// <param name="Refusal">Why the file may not be used, in sentences; null when it may.</param>
/// <param name="Diagnostics">Errors, without which there is a list, and warnings.</param>
public sealed record ReaderListReading(string? Refusal, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The list; null with a refusal or an error.</summary>
    public ReaderList? List { get; init; }

    /// <summary>The folder that the file really lies in, without symbolic links; empty without a list.</summary>
    public string Folder { get; init; } = "";
}
