using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Pages.Feeds;

/// <summary>The input of a format's writer.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Feed">The feed.</param>
/// <param name="Self">The feed's address in this format.</param>
/// <param name="Entries">Its items, newest first, each written in this format already.</param>
/// <param name="IconUrl">The whole address of the site's icon; null for none.</param>
internal sealed record FeedWriting(
    SiteSettings Settings,
    Feed Feed,
    FeedLink Self,
    ImmutableArray<ReadOnlyMemory<byte>> Entries,
    string? IconUrl
)
{
    /// <summary>The whole address of the page that lists the same posts.</summary>
    public string HomeUrl => Settings.BaseUrl.Absolute(Feed.Page);

    /// <summary>The whole address of the feed.</summary>
    public string SelfUrl => Settings.BaseUrl.Absolute(Self.Permalink);
}

/// <summary>The input of a format's writer of one item. A feed takes the bytes as they are, so nothing of the feed
/// itself may be in them.</summary>
/// <param name="Item">The item.</param>
/// <param name="Settings">The site's settings.</param>
/// <param name="Categories">The tags and categories to list.</param>
internal sealed record EntryWriting(FeedItem Item, SiteSettings Settings, ImmutableArray<string> Categories);
