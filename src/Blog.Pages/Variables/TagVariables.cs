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
/// <param name="site">The site.</param>
/// <param name="tag">The tag.</param>
internal sealed class TagView(SiteView site, SiteTag tag)
{
    // A tag of many posts has many pages, and each of them reads the list.
    private readonly Lazy<IReadOnlyList<SiteTag>> _related = new(() => RelatedTags.Of(tag, site.Catalogue));

    /// <summary>The site.</summary>
    public SiteView Site => site;

    /// <summary>The tag.</summary>
    public SiteTag Tag => tag;

    /// <summary>Tags that often share posts with it.</summary>
    public ThemeList Related => site.Tags(FoundSources.Related(tag, _related, site.SourceReads));
}
