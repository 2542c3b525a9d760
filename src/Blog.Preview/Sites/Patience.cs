using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>
/// Tells of a mistake once it stood a moment: a file that is being written looks broken until it is whole. What is
/// mended is gone at once. </summary>
internal sealed class Patience
{
    /// <summary>How long a mistake stands before it is told, from the save that brought it.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(120);

    private Dictionary<(string Id, ContentPath Path, string Message), DateTimeOffset> _since = [];

    /// <summary>What is told now, and when there is more to tell; null when that is all.</summary>
    /// <param name="all">Everything that is wrong.</param>
    /// <param name="now">The moment.</param>
    /// <param name="savedAt">When files last changed: what is new was brought by that.</param>
    public (ImmutableArray<Diagnostic> Told, DateTimeOffset? MoreAt) Tell(
        ImmutableArray<Diagnostic> all,
        DateTimeOffset now,
        DateTimeOffset savedAt
    )
    {
        // Not by line: a mistake is not new because something was written above it.
        var since = new Dictionary<(string Id, ContentPath Path, string Message), DateTimeOffset>();
        foreach (var diagnostic in all)
            since[Key(diagnostic)] = _since.GetValueOrDefault(Key(diagnostic), savedAt);
        _since = since;
        var young = since.Values.Where(at => now - at < Moment).ToList();
        return ([.. all.Where(d => now - since[Key(d)] >= Moment)], young.Count == 0 ? null : young.Min() + Moment);
    }

    private static (string Id, ContentPath Path, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.Path, diagnostic.Message);
}
