using System.Collections.Immutable;
using Blog.Answers;
using Blog.Finding;
using Blog.Options;
using Blog.Pages.ToDraw;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Diagrams;
using Blog.Workspace.Editing;

namespace Blog.Commands.Diagrams.Prune;

/// <summary>Removes the drawings that no document uses.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class PruneRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <param name="isRehearsal">Whether nothing is removed.</param>
    /// <returns>The exit code.</returns>
    public int Run(bool isRehearsal)
    {
        if (SiteOpener.Open(context, values.WithHeldBack, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Map(context.Generator);
        ImmutableArray<Diagnostic> mistakes = [.. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        // A document that cannot be read may use any of them.
        if (!mistakes.IsEmpty)
            return _reply.HoldBack(mistakes);
        var unused = SiteDiagrams.Unused(site);
        var store = new DrawingStore(opened.Folder, new SiteEditor(opened.Folder, context.Surroundings.Clock));
        if (!isRehearsal && store.Remove(unused) is { } problem)
            return _reply.Refuse(problem);
        if (values.Json)
            return _reply.Json(ExitCode.Fine, json => JsonTexts.Write(json, "removed", unused.Select(f => f.Value)));
        foreach (var file in unused.Where(_ => !values.Quiet))
            _out.Write(isRehearsal ? "unused " : "removed ", Ink.Warning).Line(file.Value);
        if (!values.Quiet && unused.IsEmpty)
            _out.Line("Every drawing is used.");
        return ExitCode.Fine;
    }
}
