using Blog.Pages.Documentation;
using Blog.Terminals;

namespace Blog.Commands.Docs;

/// <summary>Writes the reference pages, which are made from the program's own tables.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The options.</param>
internal sealed class DocsRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        foreach (var (path, text) in ReferencePages.All)
        {
            var file = Path.Combine(site.FullPath, path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        if (values.Json)
            return _reply.Json(
                ExitCode.Fine,
                json => JsonTexts.Write(json, "written", ReferencePages.All.Select(p => p.Path.Value))
            );
        if (!values.Quiet)
            context.Surroundings.Out.Line(
                "Wrote " + string.Join(", ", ReferencePages.All.Select(p => p.Path.Value)),
                Ink.Good
            );
        return ExitCode.Fine;
    }
}
