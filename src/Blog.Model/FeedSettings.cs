using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>What feeds contain, and which there are.</summary>
/// <param name="Items">How many of the newest posts a feed has, at most.</param>
/// <param name="FullContent">Whether items carry the whole post; otherwise its summary.</param>
public sealed record FeedSettings(int Items = 20, bool FullContent = true)
{
    /// <summary>The formats that each feed is written in, the first one to offer first; none when the site has no
    /// feeds.</summary>
    public ImmutableArray<FeedFormat> Formats { get; init; } = FeedFormat.All;

    /// <summary>The lists that have feeds.</summary>
    public ImmutableArray<FeedList> Lists { get; init; } = FeedList.All;

    /// <summary>Whether the site may have a feed: it has none of a list that is empty.</summary>
    public bool HasAny => !Formats.IsEmpty && !Lists.IsEmpty;

    /// <summary>The feeds of a list, in its folder: one for each format; none when such a list has no feeds.</summary>
    public ImmutableArray<FeedLink> Of(FeedList list, string title, Permalink folder) =>
        Lists.Contains(list)
            ? [.. Formats.Select(format => new FeedLink(title, folder.Append(format.FileName), format))]
            : [];

    /// <summary>The feeds to offer on every page: those of the site, or else those of its posts.</summary>
    public ImmutableArray<FeedLink> OfSite(string title) =>
        Of(FeedList.Site, title, Permalink.Home) is { IsEmpty: false } site
            ? site
            : Of(FeedList.Posts, title, FeedList.FolderOfPosts);
}

/// <summary>A kind of list that may have feeds.</summary>
/// <param name="Name">Its name in settings.</param>
public sealed record FeedList(string Name)
{
    /// <summary>Posts and reviews together.</summary>
    public static FeedList Site { get; } = new("site");

    /// <summary>The posts alone.</summary>
    public static FeedList Posts { get; } = new("posts");

    /// <summary>The reviews alone.</summary>
    public static FeedList Reviews { get; } = new("reviews");

    /// <summary>Each series.</summary>
    public static FeedList Series { get; } = new("series");

    /// <summary>Each tag.</summary>
    public static FeedList Tags { get; } = new("tags");

    /// <summary>All of them.</summary>
    public static ImmutableArray<FeedList> All { get; } = [Site, Posts, Reviews, Series, Tags];

    /// <summary>The folder of the feeds of <see cref="Posts"/>.</summary>
    public static Permalink FolderOfPosts { get; } = new("/posts/");
}
