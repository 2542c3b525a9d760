using Blog.Model;
using Blog.Pages.Values;
using Blog.Theming.Values;

namespace Blog.Pages.Rendering;

/// <summary>The members of <c>page</c>.</summary>
internal static class PageVariables
{
    public static ThemeType<PageView> Type { get; } =
        new(
            "page",
            "The page that is being made; every layout and partial sees it as `page`.",
            [
                new(
                    "kind",
                    "text",
                    "home, post, review, page, tag, tags, series, series-index, archive, reviews, "
                        + "review-links or not-found.",
                    "post",
                    p => p.Page.Kind
                ),
                new(
                    "title",
                    "text",
                    "The title, for the heading; the site's on the home page.",
                    "A Brief Introduction to HDF5",
                    p => p.Page.Title
                ),
                new(
                    "full_title",
                    "text",
                    "The title with the site's behind it, for the title element.",
                    "A Brief Introduction to HDF5 - Applied Notes",
                    p => p.FullTitle
                ),
                new(
                    "description",
                    "text",
                    "A summary as plain text; empty when there is none.",
                    "A file format for arrays.",
                    p => p.Description
                ),
                new(
                    "url",
                    "text",
                    "The address inside the site.",
                    "/blog/posts/hdf5/",
                    p => p.Site.BaseUrl.Relative(p.Page.Permalink)
                ),
                new(
                    "absolute_url",
                    "text",
                    "The whole address.",
                    "https://example.org/blog/posts/hdf5/",
                    p => p.Site.BaseUrl.Absolute(p.Page.Permalink)
                ),
                new(
                    "canonical_url",
                    "text",
                    "The whole address that search engines should keep.",
                    "https://example.org/blog/posts/hdf5/",
                    p => p.CanonicalUrl
                ),
                new(
                    "section_url",
                    "text or null",
                    "The address of the menu's entry that the page belongs to.",
                    "/blog/reviews/",
                    p => p.SectionUrl
                ),
                new(
                    "language",
                    "text",
                    "The page's language.",
                    "en",
                    p => p.Page.Post?.Post.Language ?? p.Site.Settings.Language
                ),
                new(
                    "direction",
                    "text",
                    "Which way that language is written: ltr or rtl.",
                    "ltr",
                    p => TextDirection.Of(p.Page.Post?.Post.Language ?? p.Site.Settings.Language)
                ),
                new(
                    "image",
                    "image or null",
                    "The picture for link previews: the social card of the page, or of the site for a list; null when "
                        + "there is none.",
                    "image",
                    p =>
                        p.Image is { } image
                            ? ImageVariables.Type.Wrap(image, "image:" + image.AbsoluteUrl + " " + image.Alt)
                            : null
                ),
                new(
                    "type",
                    "text",
                    "article or website (OpenGraph).",
                    "article",
                    p => p.IsArticle ? "article" : "website"
                ),
                new(
                    "published",
                    "date or null",
                    "When a post was published; null for a draft that has no date yet.",
                    "2020-11-14T00:00:00+00:00",
                    p => p.Page.Post?.Post.Date
                ),
                new("updated", "date or null", "When a post was last changed.", "null", p => p.Page.Post?.Post.Updated),
                new(
                    "authors",
                    "list of authors",
                    "Who wrote it; the site's author for lists.",
                    "[author]",
                    p => p.Page.Post is { } post ? p.Site.Authors(post.Post) : p.Site.Lists.FirstAuthor
                ),
                new(
                    "tags",
                    "list of tags",
                    "The tags of a post; empty for lists.",
                    "[tag]",
                    p =>
                        p.Page.Post is { } post && p.Site.Post(post).TryRead("tags", out var tags)
                            ? tags
                            : new ThemeList([])
                ),
                new(
                    "feeds",
                    "list of feeds",
                    "The feeds for readers of this page, the site's first.",
                    "[feed]",
                    p => p.Site.Feeds(p.Feeds)
                ),
                new(
                    "breadcrumbs",
                    "list of links",
                    "The links from the home page to this one.",
                    "[link]",
                    p => p.Site.Links("crumbs:" + p.Page.Permalink, p.Page.Breadcrumbs)
                ),
                new(
                    "structured_data",
                    "html",
                    "JSON-LD for a script element.",
                    "{\"@context\":\"https://schema.org\",…}",
                    p => new HtmlValue(StructuredData.Of(p))
                ),
                new(
                    "noindex",
                    "true or false",
                    "Whether search engines should leave the page out.",
                    "false",
                    p => p.Page.IsUnlisted
                ),
            ]
        );
}
