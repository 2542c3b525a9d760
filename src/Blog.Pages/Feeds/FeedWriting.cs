using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Feeds;

/// <summary>The input of a format's writer.</summary>
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
    // A post with a thousand tags is in a thousand feeds: with all tags in each, the cost would grow with the square.
    private const int MostCategories = 100;

    /// <summary>The tags and categories that the feed lists for an item: all in the site's feed, the first hundred in
    /// every other.</summary>
    public IEnumerable<string> CategoriesOf(FeedItem item) =>
        Feed.Folder == Permalink.Home ? item.Categories : item.Categories.Take(MostCategories);

    /// <summary>The whole address of the page that lists the same posts.</summary>
    public string HomeUrl => Settings.BaseUrl.Absolute(Feed.Page);

    /// <summary>The whole address of the feed.</summary>
    public string SelfUrl => Settings.BaseUrl.Absolute(Self.Permalink);
}
