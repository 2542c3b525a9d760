using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>A format that feeds are written in. <c>Feeds/FeedWriters.cs</c> of the pages finds its
/// writer.</summary>
/// <param name="Name">Its name in themes.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="FileName">The name of a feed's file in this format.</param>
/// <param name="MediaType">Its media type (RFC 6838) in links to feeds.</param>
public sealed record FeedFormat(string Name, string Title, string FileName, string MediaType)
{
    /// <summary>RSS 2.0.</summary>
    public static FeedFormat Rss { get; } = new("rss", "RSS", "feed.xml", "application/rss+xml");

    /// <summary>Atom 1.0 (RFC 4287).</summary>
    public static FeedFormat Atom { get; } = new("atom", "Atom", "atom.xml", "application/atom+xml");

    /// <summary>JSON Feed 1.1.</summary>
    public static FeedFormat Json { get; } = new("json", "JSON", "feed.json", "application/feed+json");

    /// <summary>All formats, in the order in which they are offered: readers that take one take the first.</summary>
    public static ImmutableArray<FeedFormat> All { get; } = [Rss, Atom, Json];

    /// <summary>The names as part of a sentence: <c>rss, atom or json</c>.</summary>
    public static string Names { get; } = $"{string.Join(", ", All.SkipLast(1).Select(f => f.Name))} or {All[^1].Name}";

    /// <summary>The format of the feed at a path; null for a path that is not a feed's.</summary>
    /// <param name="path">A path or an address of the site.</param>
    public static FeedFormat? Of(string path) =>
        All.FirstOrDefault(f => f.FileName == path[(path.LastIndexOf('/') + 1)..]);
}

/// <summary>The address of a feed.</summary>
/// <param name="Title">The feed's title.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Format">The format it is written in.</param>
public sealed record FeedLink(string Title, Permalink Permalink, FeedFormat Format);
