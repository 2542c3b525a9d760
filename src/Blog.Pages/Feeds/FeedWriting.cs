using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Feeds;

/// <summary>What a format needs to write a feed.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Feed">The feed.</param>
/// <param name="Self">The feed's address in this format.</param>
/// <param name="Items">Its items, newest first.</param>
/// <param name="IconUrl">The whole address of the site's icon; null for none.</param>
internal sealed record FeedWriting(
    SiteSettings Settings,
    Feed Feed,
    FeedLink Self,
    ImmutableArray<FeedItem> Items,
    string? IconUrl
)
{
    // One post of a thousand tags is in the feeds of a thousand tags: naming all of them in each would cost the square.
    private const int MostCategories = 100;

    /// <summary>
    /// The tags and categories that are said of an item: all of them in the site's feed, the first hundred in that of
    /// a tag or series.
    /// </summary>
    public IEnumerable<string> CategoriesOf(FeedItem item) =>
        Feed.Folder == Permalink.Home ? item.Categories : item.Categories.Take(MostCategories);

    /// <summary>The whole address of the page whose feed it is.</summary>
    public string HomeUrl => Settings.BaseUrl.Absolute(Feed.Page);

    /// <summary>The whole address of the feed.</summary>
    public string SelfUrl => Settings.BaseUrl.Absolute(Self.Permalink);
}
