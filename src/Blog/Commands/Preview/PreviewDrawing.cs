using System.Collections.Immutable;
using Blog.Drawing;
using Blog.Pages.ToDraw;
using Blog.Preview.Sites;
using Blog.Text;
using Blog.Workspace.Diagrams;

namespace Blog.Commands.Preview;

/// <summary>Draws the diagrams that have no drawing while their author writes. The page changes when the watcher sees
/// the file.</summary>
/// <param name="drawer">Draws.</param>
/// <param name="store">Keeps the drawings.</param>
/// <param name="clock">Lets time pass.</param>
/// <param name="tell">Gets each mistake once.</param>
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

    // Only drawings made here go when they are no longer used: each state of a diagram that was saved has one.
    private readonly Dictionary<string, SiteDiagram> _made = new(StringComparer.Ordinal);

    /// <summary>Draws until it is cancelled.</summary>
    public async Task FollowAsync(LiveSite live, CancellationToken ending)
    {
        while (true)
        {
            var state = await RestAsync(live, ending).ConfigureAwait(false);
            var diagrams = SiteDiagrams.Of(state.Site);
            Clear(diagrams);
            foreach (var diagram in diagrams.Where(d => !d.IsDrawn && _tried.Add(d.Name)))
            {
                await DrawAsync(diagram, ending).ConfigureAwait(false);
                if (live.Current.Version != state.Version)
                    break;
            }

            if (live.Current.Version == state.Version)
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
            tell(mistake);
        else
            _made[diagram.Name] = diagram;
    }

    private void Clear(ImmutableArray<SiteDiagram> diagrams)
    {
        var used = diagrams.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var former in _made.Values.Where(d => !used.Contains(d.Name)).ToList())
        {
            _made.Remove(former.Name);
            _tried.Remove(former.Name);
            if (store.Remove([former.Light, former.Dark]) is { } problem)
                tell(problem);
        }
    }
}
