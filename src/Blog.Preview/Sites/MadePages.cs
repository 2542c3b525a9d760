using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Pages;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Preview.Sites;

/// <summary>The outputs of one map that were made so far. Kept are the open pages and the first few others.</summary>
/// <param name="site">The map.</param>
/// <param name="open">Which pages somebody looks at.</param>
/// <param name="sound">The open pages as they last were without an error.</param>
internal sealed class MadePages(Site site, OpenPages open, ImmutableDictionary<SitePath, PageContent> sound)
{
    // A browser asks for a page over HTTP first, and says a moment later that it looks at it.
    private const int MostOthers = 32;
    private const int LargestOther = 1 << 20;

    private readonly ConcurrentDictionary<SitePath, Lazy<PageContent>> _made = new();

    /// <summary>Makes the output at a path, unless it is kept; null when the site has none there.</summary>
    public PageContent? Find(SitePath path)
    {
        if (Known(path) is { } known)
            return known;
        if (site.Find(path) is not { } output)
            return null;
        if (!open.Contains(path) && _made.Count >= MostOthers)
            return Make(output);
        var made = _made.GetOrAdd(path, _ => new Lazy<PageContent>(() => Make(output))).Value;
        if (made.Bytes.Length > LargestOther && !open.Contains(path))
            _made.TryRemove(path, out _);
        return made;
    }

    /// <summary>The output at a path if it was made already and is kept; else null.</summary>
    public PageContent? Known(SitePath path) =>
        _made.TryGetValue(path, out var made) && made.IsValueCreated ? made.Value : null;

    /// <summary>All outputs that were made already and are kept, in no order.</summary>
    public IEnumerable<PageContent> Known() =>
        _made.Values.Where(made => made.IsValueCreated).Select(made => made.Value);

    /// <summary>Makes every page somebody looks at.</summary>
    /// <returns>The pages, sorted.</returns>
    public ImmutableArray<PageContent> MakeOpen()
    {
        var paths = open.Paths.Order().ToArray();
        if (paths.Length > 1)
            Parallel.ForEach(paths, path => Find(path));
        return [.. paths.Select(Find).OfType<PageContent>()];
    }

    /// <summary>The open pages as they last were without an error, for the pages of the next map.</summary>
    public ImmutableDictionary<SitePath, PageContent> Sound()
    {
        var kept = open.Paths.Select(path =>
            Known(path) is { IsSound: true } made ? made : sound.GetValueOrDefault(path)
        );
        return kept.OfType<PageContent>().ToImmutableDictionary(p => p.Path);
    }

    private PageContent Make(Output output)
    {
        var content = output.Content();
        var made = new PageContent(
            output.Path,
            output.ContentType,
            content.Bytes,
            Fingerprint.Of(content.Bytes.Span),
            content.Diagnostics
        );
        return !made.IsSound && sound.TryGetValue(output.Path, out var before)
            ? before with
            {
                Diagnostics = content.Diagnostics,
                IsStale = true,
            }
            : made;
    }
}

/// <summary>An output of the site that is shown, made.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes, as a build would write them.</param>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="Diagnostics">Those of the newest attempt to make it, even if <paramref name="Bytes"/> are those of an
/// earlier one.</param>
internal sealed record PageContent(
    SitePath Path,
    string ContentType,
    ReadOnlyMemory<byte> Bytes,
    Fingerprint Fingerprint,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the bytes are those of the last attempt without an error, since the newest has one.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the bytes can be shown: made without an error, or before it.</summary>
    public bool IsSound => IsStale || !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
