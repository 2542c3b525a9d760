using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>
/// Holds each new diagnostic back for a moment: a file that is being written looks broken until it is whole. One that
/// is mended is gone at once. Immutable.
/// </summary>
internal sealed class Patience
{
    /// <summary>How long a diagnostic has to stand before it is reported, from the save that brought it.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(120);

    // Not by line: a diagnostic is not new because its author wrote something above it.
    private readonly Dictionary<(string Id, ContentPath Path, string Message), DateTimeOffset> _since;

    /// <summary>Knows no diagnostic yet.</summary>
    public Patience()
        : this([]) { }

    private Patience(Dictionary<(string Id, ContentPath Path, string Message), DateTimeOffset> since) => _since = since;

    /// <summary>What is reported at a moment.</summary>
    /// <param name="all">All diagnostics.</param>
    /// <param name="now">The moment.</param>
    /// <param name="savedAt">When files last changed: new diagnostics stand since then.</param>
    /// <returns>The patience that knows these diagnostics; those to report; and when there are more to report, null
    /// when those are all.</returns>
    public (Patience Patience, ImmutableArray<Diagnostic> Reported, DateTimeOffset? MoreAt) Report(
        ImmutableArray<Diagnostic> all,
        DateTimeOffset now,
        DateTimeOffset savedAt
    )
    {
        var since = new Dictionary<(string Id, ContentPath Path, string Message), DateTimeOffset>();
        foreach (var diagnostic in all)
            since[Key(diagnostic)] = _since.GetValueOrDefault(Key(diagnostic), savedAt);
        var young = since.Values.Where(at => now - at < Moment).ToList();
        return (
            new Patience(since),
            [.. all.Where(d => now - since[Key(d)] >= Moment)],
            young.Count == 0 ? null : young.Min() + Moment
        );
    }

    private static (string Id, ContentPath Path, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.Path, diagnostic.Message);
}
