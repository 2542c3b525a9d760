using System.Collections.Immutable;
using System.Text.Json;
using Blog.Answers;
using Blog.Drawing;
using Blog.Finding;
using Blog.Keys;
using Blog.Options;
using Blog.Pages;
using Blog.Pages.ToDraw;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Text.Diagnostics;
using Blog.Workspace.Diagrams;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Commands.Diagrams.Draw;

/// <summary>Draws diagrams, one after another, and says what became of each.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
internal sealed class DrawRun(CommandContext context, SharedValues values)
{
    private readonly Printer _out = context.Surroundings.Out;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(DrawWish wish)
    {
        if (SiteOpener.Open(context, values.WithHeldBack, _reply) is not { } opened)
            return ExitCode.Refused;
        var site = opened.Map(context.Generator);
        if (!site.HasReliableSettings)
            return _reply.HoldBack(site.Diagnostics);
        var all = SiteDiagrams.Of(site);
        ImmutableArray<SiteDiagram> wanted = [.. all.Where(d => wish.All || !d.IsDrawn)];
        if (wish.IsRehearsal)
            return Answer([.. wanted.Select(d => new DrawnState(d, "missing", []))], site, all.Length);
        using var held = SiteLock.TryTake(opened.Folder, "diagrams");
        if (held is null)
            return _reply.Refuse("Another command is drawing diagrams of this site.");
        return Answer(await DrawAsync(wanted, opened, wish).ConfigureAwait(false), site, all.Length);
    }

    private async Task<ImmutableArray<DrawnState>> DrawAsync(
        ImmutableArray<SiteDiagram> wanted,
        OpenedSite opened,
        DrawWish wish
    )
    {
        var surroundings = context.Surroundings;
        var drawer = new DiagramDrawer(surroundings.Run, surroundings.Variable, surroundings.Clock, wish.MaxTime);
        var store = new DrawingStore(opened.Folder, new SiteEditor(opened.Folder, surroundings.Clock));
        using var interruption = new Interruption();
        var states = ImmutableArray.CreateBuilder<DrawnState>(wanted.Length);
        foreach (var diagram in wanted)
        {
            try
            {
                var state = await DrawAsync(diagram, drawer, store, interruption.Token).ConfigureAwait(false);
                states.Add(state);
                if (!values.Json && !values.Quiet && state.IsDrawn)
                    _out.Write("drawn ", Ink.Good).Line($"{diagram.Light} ({diagram.Location})");
            }
            catch (OperationCanceledException)
            {
                // What is drawn is kept.
                break;
            }
        }

        return states.ToImmutable();
    }

    private static async Task<DrawnState> DrawAsync(
        SiteDiagram diagram,
        DiagramDrawer drawer,
        DrawingStore store,
        CancellationToken cancellation
    )
    {
        var drawn = await drawer.DrawAsync(diagram, cancellation).ConfigureAwait(false);
        if (drawn.Mistake is { } mistake)
            return new DrawnState(
                diagram,
                mistake.Rule == DiagnosticCatalogue.NoDrawingProgram ? "no program" : "failed",
                [mistake]
            );
        return store.Put(diagram.Light, drawn.Light, diagram.Dark, drawn.Dark) is { } problem
            ? new DrawnState(diagram, "failed", [problem])
            : new DrawnState(diagram, DrawnState.Drawn, []);
    }

    private int Answer(ImmutableArray<DrawnState> states, Site site, int count)
    {
        // Text that cannot be read may have more diagrams.
        ImmutableArray<Diagnostic> mistakes =
        [
            .. site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error),
            .. DrawingMistakes.SummedUp(states.SelectMany(s => s.Mistakes)),
        ];
        var exit = mistakes.IsEmpty ? ExitCode.Fine : ExitCode.Mistakes;
        if (values.Json)
            return _reply.Json(
                exit,
                json =>
                {
                    Write(json, states);
                    DiagnosticJson.Write(json, mistakes);
                }
            );
        foreach (var state in states.Where(s => s.State == "missing"))
            _out.Write("missing ", Ink.Warning).Line($"{state.Diagram.Language} at {state.Diagram.Location}");
        _reply.Print(mistakes);
        if (!values.Quiet)
            _out.Line(Sum(states, count));
        return exit;
    }

    private static string Sum(ImmutableArray<DrawnState> states, int count)
    {
        if (count == 0)
            return "No document has a diagram.";
        if (states.IsEmpty)
            return "Every diagram has its drawing.";
        return $"{Counted.Of(count, "diagram")}: "
            + string.Join(", ", states.GroupBy(s => s.State).Select(g => $"{g.Count()} {g.Key}"))
            + ".";
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<DrawnState> states)
    {
        json.WriteStartArray("diagrams");
        foreach (var (diagram, state, _) in states)
        {
            json.WriteStartObject();
            json.WriteString("language", diagram.Language);
            json.WriteString("place", diagram.Location.ToString());
            json.WriteString("drawing", diagram.Light.Value);
            json.WriteString("state", state);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>What became of a diagram.</summary>
/// <param name="Diagram">The diagram.</param>
/// <param name="State">In a word or two.</param>
/// <param name="Mistakes">Why it was not drawn.</param>
internal sealed record DrawnState(SiteDiagram Diagram, string State, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>The state of one that was drawn.</summary>
    public const string Drawn = "drawn";

    /// <summary>Whether it was drawn.</summary>
    public bool IsDrawn => State == Drawn;
}
