using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Pages.Documentation;
using Blog.Running;
using Blog.Terminals;
using Blog.Workspace.Disk;

namespace Blog.Commands.Docs;

/// <summary>Writes the reference pages or the schemas, which come from the program's own tables.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class DocsRun(CommandContext context, SharedValues values)
{
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="schemas">Whether to write the schemas instead of the pages.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool schemas)
    {
        if (SiteOpener.Find(context.Surroundings, values, _reply) is not { } site)
            return ExitCode.Refused;
        var files = schemas ? [.. Schemas.All.Select(s => (s.Path, s.Text))] : ReferencePages.All;
        foreach (var (path, text) in files)
            SiteTexts.Write(site, path, text);

        if (values.Json)
            return _reply.Json(
                ExitCode.Fine,
                json => JsonTexts.Write(json, "written", files.Select(p => p.Path.Value))
            );
        if (!values.Quiet)
            context.Surroundings.Out.Line("Wrote " + string.Join(", ", files.Select(p => p.Path.Value)), Ink.Good);
        return ExitCode.Fine;
    }
}
