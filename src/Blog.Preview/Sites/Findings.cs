using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Publishing;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>All diagnostics that are known, from the map, the pages, the check of references and the drawing of
/// diagrams, and which of them are reported. Immutable.</summary>
/// <param name="IsStrict">Whether warnings count as errors.</param>
internal sealed record Findings(bool IsStrict)
{
    private Patience Patience { get; init; } = new();

    private ImmutableArray<Diagnostic> OfMap { get; init; } = [];

    private ImmutableArray<Diagnostic> OfCheck { get; init; } = [];

    private ImmutableArray<Diagnostic> OfDrawing { get; init; } = [];

    private ImmutableArray<string> Silenced { get; init; } = [];

    /// <summary>With the diagnostics of a new map. Those of the last check and of drawing stand until there are newer
    /// ones, except about files that are gone.</summary>
    public Findings AfterMap(MadeSite made, ContentSnapshot disk) =>
        this with
        {
            OfMap = made.Found,
            Silenced = made.Silenced,
            OfCheck = [.. OfCheck.Where(d => disk.Files.BinarySearch(d.Location.Path) >= 0)],
            OfDrawing = [.. OfDrawing.Where(d => disk.Files.BinarySearch(d.Location.Path) >= 0)],
        };

    /// <summary>With the diagnostics of a check of the files as they are on the disk, held files included.</summary>
    public Findings AfterCheck(ImmutableArray<Diagnostic> found) => this with { OfCheck = found };

    /// <summary>With the diagnostics of the diagrams that could not be drawn.</summary>
    public Findings AfterDrawing(ImmutableArray<Diagnostic> found) => this with { OfDrawing = found };

    /// <summary>What is reported at a moment.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="savedAt">When files last changed.</param>
    /// <returns>The findings, which know since when each diagnostic stands; the diagnostics to report; and when there
    /// are more to report, null when those are all.</returns>
    public (Findings Findings, ImmutableArray<Diagnostic> Reported, DateTimeOffset? MoreAt) Report(
        DateTimeOffset now,
        DateTimeOffset savedAt
    )
    {
        var all = new DiagnosticPolicy(Silenced, IsStrict).Apply(OfMap.Concat(OfCheck).Concat(OfDrawing));
        var (patience, reported, moreAt) = Patience.Report(all, now, savedAt);
        return (this with { Patience = patience }, reported, moreAt);
    }
}
