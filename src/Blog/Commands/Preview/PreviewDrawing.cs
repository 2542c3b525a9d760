using System.Collections.Immutable;
using Blog.Drawing;
using Blog.Pages.ToDraw;
using Blog.Preview.Sites;
using Blog.Text;
using Blog.Workspace.Diagrams;

namespace Blog.Commands.Preview;

/// <summary>Draws the diagrams that have no drawing while their author writes. The page changes when the watcher sees
/// the file. What cannot be drawn is reported with all other mistakes of the site.</summary>
/// <param name="drawer">Draws.</param>
/// <param name="store">Keeps the drawings.</param>
/// <param name="clock">Lets time pass.</param>
/// <param name="tell">Gets what is wrong beside mistakes in diagrams, once.</param>
internal sealed class PreviewDrawing(
    DiagramDrawer drawer,
    DrawingStore store,
    TimeProvider clock,
    Action<Diagnostic> tell
)
{
    // Editors save while their users type: a diagram is drawn when no save has followed for so long.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    // Those that failed are not tried again until they change, which changes their names.
    private readonly HashSet<string> _tried = new(StringComparer.Ordinal);

    private readonly Dictionary<string, FailedDiagram> _failed = new(StringComparer.Ordinal);

    // Only drawings made here go when they are no longer used: each state of a diagram that was saved has one.
    private readonly Dictionary<string, SiteDiagram> _made = new(StringComparer.Ordinal);

    /// <summary>Draws until it is cancelled.</summary>
    public async Task FollowAsync(LiveSite live, CancellationToken ending)
    {
        while (true)
        {
            var site = (await RestAsync(live, ending).ConfigureAwait(false)).Site;
            var diagrams = SiteDiagrams.Of(site);
            Clear(diagrams);
            Report(live, diagrams);
            foreach (var diagram in diagrams.Where(d => !d.IsDrawn && _tried.Add(d.Name)))
            {
                await DrawAsync(diagram, ending).ConfigureAwait(false);
                Report(live, diagrams);
                if (!ReferenceEquals(live.Current.Site, site))
                    break;
            }

            // What is reported here makes a newer state of the same site.
            while (live.Current is var state && ReferenceEquals(state.Site, site))
                await live.NewerThanAsync(state.Version, ending).ConfigureAwait(false);
        }
    }

    private async Task<PreviewState> RestAsync(LiveSite live, CancellationToken ending)
    {
        while (true)
        {
            var version = live.Current.Version;
            await Task.Delay(Rest, clock, ending).ConfigureAwait(false);
            if (live.Current is var state && state.Version == version)
                return state;
        }
    }

    private async Task DrawAsync(SiteDiagram diagram, CancellationToken ending)
    {
        var drawn = await drawer.DrawAsync(diagram, ending).ConfigureAwait(false);
        if ((drawn.Mistake ?? store.Put(diagram.Light, drawn.Light, diagram.Dark, drawn.Dark)) is { } mistake)
            _failed[diagram.Name] = new FailedDiagram(diagram, mistake);
        else
            _made[diagram.Name] = diagram;
    }

    // A document may have moved its diagrams since they were tried, and drawings may have come from elsewhere.
    private void Report(LiveSite live, ImmutableArray<SiteDiagram> diagrams) =>
        live.TakeDrawn([
            .. DrawingMistakes.SummedUp(
                diagrams.Where(d => !d.IsDrawn && _failed.ContainsKey(d.Name)).Select(d => _failed[d.Name].In(d))
            ),
        ]);

    private void Clear(ImmutableArray<SiteDiagram> diagrams)
    {
        var used = diagrams.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var former in _failed.Keys.Where(name => !used.Contains(name)).ToList())
        {
            _failed.Remove(former);
            _tried.Remove(former);
        }

        foreach (var former in _made.Values.Where(d => !used.Contains(d.Name)).ToList())
        {
            _made.Remove(former.Name);
            _tried.Remove(former.Name);
            if (store.Remove([former.Light, former.Dark]) is { } problem)
                tell(problem);
        }
    }

    private sealed record FailedDiagram(SiteDiagram Diagram, Diagnostic Mistake)
    {
        /// <summary>The mistake where the diagram stands now; one that is not in its document stays where it
        /// is.</summary>
        public Diagnostic In(SiteDiagram now) =>
            Mistake.Location.Path == Diagram.Location.Path
                ? Mistake with
                {
                    Location = now.LocationOf(Mistake.Location.Line - Diagram.Location.Line),
                }
                : Mistake;
    }
}
