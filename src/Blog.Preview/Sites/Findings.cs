using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Publishing;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>Everything that is known to be wrong, from maps, pages and the check of references, and what of it is told
/// yet.</summary>
/// <param name="isStrict">Whether warnings count as errors.</param>
internal sealed class Findings(bool isStrict)
{
    private readonly Patience _patience = new();
    private ImmutableArray<Diagnostic> _found = [];
    private ImmutableArray<Diagnostic> _checked = [];
    private ImmutableArray<string> _silenced = [];

    /// <summary>Takes what a new map found. What the last check found stands until the next one is done, except about
    /// files that are gone.</summary>
    public void Mapped(ShownSite shown, ContentSnapshot disk)
    {
        (_found, _silenced) = (shown.Found, shown.Silenced);
        _checked = [.. _checked.Where(d => disk.Files.BinarySearch(d.Location.Path) >= 0)];
    }

    /// <summary>Takes what a check of the files as they are found, those that are held included.</summary>
    public void Checked(ImmutableArray<Diagnostic> found) => _checked = found;

    /// <summary>What is told now, and when there is more to tell.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="savedAt">When files last changed.</param>
    public (ImmutableArray<Diagnostic> Told, DateTimeOffset? MoreAt) Tell(DateTimeOffset now, DateTimeOffset savedAt) =>
        _patience.Tell(new DiagnosticPolicy(_silenced, isStrict).Apply(_found.Concat(_checked)), now, savedAt);
}
