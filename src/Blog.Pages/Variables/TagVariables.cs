using Blog.Model;
using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>tag</c>.</summary>
internal static class TagVariables
{
    public static ThemeType<TagView> Type { get; } =
        new(
            "tag",
            "A tag with its posts.",
            [
                new("name", "text", "The tag as most posts spell it.", "C#", t => t.Site.NameOf(t.Tag)),
                new("slug", "text", "Its name in its address.", "c-sharp", t => t.Tag.Slug.Value),
                new("url", "text", "Its page.", "/blog/tags/c-sharp/", t => t.Site.BaseUrl.Relative(t.Tag.Permalink)),
                new("count", "number", "How many posts have it.", "12", t => t.Site.PostsOf(t.Tag).Length),
                new(
                    "feeds",
                    "list of feeds",
                    "Its feeds.",
                    "[feed]",
                    t => t.Site.Feeds(t.Site.Settings.Feeds.Of(FeedList.Tags, t.Site.NameOf(t.Tag), t.Tag.Permalink))
                ),
                new(
                    "related",
                    "list of tags",
                    "Up to six tags that often share posts with it.",
                    "[tag]",
                    t => t.Related
                ),
            ]
        );
}

/// <summary>What templates see of a tag.</summary>
internal sealed class TagView
{
    // The tags of a post with more say little about each other, and the cost would grow with the square of their
    // number.
    private const int MostTagsOfAPost = 100;

    private readonly Lazy<ThemeList> _related;

    /// <summary>A tag on a site.</summary>
    public TagView(SiteView site, SiteTag tag)
    {
        (Site, Tag) = (site, tag);
        // A tag of many posts has many pages, and each of them reads the list.
        _related = new Lazy<ThemeList>(() => site.Tags(FindRelated()));
    }

    /// <summary>The site.</summary>
    public SiteView Site { get; }

    /// <summary>The tag.</summary>
    public SiteTag Tag { get; }

    /// <summary>Up to six tags that share posts with it, the most frequent first, by slug on a tie.</summary>
    public ThemeList Related
    {
        get
        {
            Site.SourceReads.Note(SourceKey.Tags);
            return _related.Value;
        }
    }

    private IEnumerable<SiteTag> FindRelated() =>
        Tag
            .Posts.SelectMany(p => p.Tags.Take(MostTagsOfAPost).Select(Site.Catalogue.FindTag))
            .OfType<SiteTag>()
            .Where(other => other.Slug != Tag.Slug)
            .GroupBy(other => other.Slug)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
            .Take(6)
            .Select(g => g.First());
}
