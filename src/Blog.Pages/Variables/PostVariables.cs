using Blog.Model;
using Blog.Pages.Slots;
using Blog.Pages.Values;
using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of <c>post</c>.</summary>
internal static class PostVariables
{
    public static ThemeType<PostView> Type { get; } =
        new(
            "post",
            "A post, a review or a page.",
            [
                new(
                    "kind",
                    "text",
                    "What it is: post, review or page.",
                    "post",
                    p => p.Post.Kind.ToString().ToLowerInvariant()
                ),
                new("title", "text", "The title.", "A Brief Introduction to HDF5", p => p.Post.Title),
                new(
                    "url",
                    "text",
                    "The address for links inside the site, base path included.",
                    "/blog/posts/hdf5/",
                    p => p.Site.BaseUrl.Relative(p.Post.Permalink)
                ),
                new(
                    "absolute_url",
                    "text",
                    "The whole address.",
                    "https://example.org/blog/posts/hdf5/",
                    p => p.Site.BaseUrl.Absolute(p.Post.Permalink)
                ),
                new(
                    "canonical_url",
                    "text",
                    "Where it was first published: its own whole address unless the author says otherwise.",
                    "https://example.org/blog/posts/hdf5/",
                    p => p.Post.Canonical ?? p.Site.BaseUrl.Absolute(p.Post.Permalink)
                ),
                new(
                    "canonical_elsewhere",
                    "true or false",
                    "Whether it was first published on another site.",
                    "false",
                    p => p.Site.Catalogue.Elsewhere(p.Post) is not null
                ),
                new(
                    "canonical_site",
                    "text or null",
                    "The name of the site it was first published on, when that was elsewhere.",
                    "null",
                    p => p.Site.FirstSiteOf(p.Post)
                ),
                new(
                    "id",
                    "text",
                    "The permanent id in feeds.",
                    "tag:example.org,2020-11-14:hdf5",
                    p => PermanentId.Of(p.Post, p.Site.BaseUrl)
                ),
                new(
                    "date",
                    "date or null",
                    "When it was published; null for most pages, and for drafts that have no date yet.",
                    "2020-11-14T00:00:00+00:00",
                    p => p.Post.Date
                ),
                new(
                    "updated",
                    "date or null",
                    "When it was last changed in substance; null unless later than date.",
                    "null",
                    p => p.Post.Updated
                ),
                new("authors", "list of authors", "Who wrote it.", "[author]", p => p.Site.Authors(p.Post)),
                new("tags", "list of tags", "Its tags, in the order written.", "[tag, tag]", Tags),
                new("categories", "list of texts", "Its categories.", "[]", p => new ThemeList([.. p.Post.Categories])),
                new(
                    "series",
                    "series or null",
                    "The series it is part of.",
                    "null",
                    p => p.Site.Catalogue.PartOf(p.Document) is { } s ? p.Site.Series(s.Series) : null
                ),
                new(
                    "part",
                    "number or null",
                    "Which part of the series it is.",
                    "2",
                    p => p.Site.Catalogue.PartOf(p.Document) is { } s ? s.Series.Parts[s.Index].Number : null
                ),
                new(
                    "month",
                    "date or null",
                    "The month a review is about, as its first day; null for posts and pages.",
                    "2020-11-01T00:00:00+00:00",
                    p => p.Post.Month?.Start
                ),
                new(
                    "number",
                    "number or null",
                    "The number of a published review among all; null for posts and pages.",
                    "2",
                    p => p.Site.Catalogue.ReviewShelf.Find(p.Document)?.Number
                ),
                new(
                    "previous_in_series",
                    "post or null",
                    "The part before it that is published.",
                    "null",
                    p => p.InSeries(-1)
                ),
                new(
                    "next_in_series",
                    "post or null",
                    "The part after it that is published.",
                    "null",
                    p => p.InSeries(1)
                ),
                new("content", "html", "The whole text.", "<p>HDF5 is …</p>", p => p.Text()),
                new(
                    "excerpt",
                    "html",
                    "The text before <!-- more -->, or the description as a paragraph.",
                    "<p>HDF5 is …</p>",
                    p => p.Excerpt()
                ),
                new(
                    "description",
                    "text",
                    "The author's summary, or the first paragraph.",
                    "A file format for arrays.",
                    p => p.Description
                ),
                new(
                    "standfirst",
                    "text or null",
                    "The author's summary; null when none was written.",
                    "A file format for arrays.",
                    p => p.Post.Description
                ),
                new("image", "image or null", "Its picture.", "null", p => p.Site.ImageObject(p.Post.Image, p.Origin)),
                new(
                    "toc",
                    "list of headings",
                    "The outline, nested by level.",
                    "[heading]",
                    p => HeadingVariables.Of(p)
                ),
                new(
                    "show_toc",
                    "true, false or null",
                    "Whether the author asks for a table of contents; null leaves it to the theme.",
                    "null",
                    p => p.Post.ShowToc
                ),
                new("reading_minutes", "number", "How long it takes to read, at least 1.", "9", p => p.ReadingMinutes),
                new(
                    "word_count",
                    "number",
                    "How many words it has; Chinese, Japanese and Korean characters count one each.",
                    "2100",
                    p => p.Document.Body.WordCount + p.Document.Body.IdeographCount
                ),
                new(
                    "previous",
                    "post or null",
                    "The post published before it; for a review, the one of the month before.",
                    "post",
                    p => Neighbour(p, p.Site.Catalogue.Older(p.Document))
                ),
                new(
                    "next",
                    "post or null",
                    "The post published after it; for a review, the one of the month after.",
                    "null",
                    p => Neighbour(p, p.Site.Catalogue.Newer(p.Document))
                ),
                new(
                    "related",
                    "list of posts",
                    "Up to four posts that share tags or the series, the closest first.",
                    "[post]",
                    p => p.Site.Posts(FoundSources.Related(p.Document, p.Site.Catalogue, p.Site.SourceReads))
                ),
                new(
                    "language",
                    "text",
                    "Its language (BCP 47).",
                    "en",
                    p => p.Post.Language ?? p.Site.Settings.Language
                ),
                new(
                    "direction",
                    "text",
                    "Which way its language is written: ltr or rtl.",
                    "ltr",
                    p => TextDirection.Of(p.Post.Language ?? p.Site.Settings.Language)
                ),
                new(
                    "crossposts",
                    "list of cross-posts",
                    "Its published copies on other sites; those that are planned are not among them.",
                    "[]",
                    CrossPosts
                ),
                new(
                    "comments",
                    "comments or null",
                    "Where readers comment on it; null for nowhere.",
                    "comments",
                    p =>
                        CommentsView.Of(p.Site.Settings, p.Post) is { } comments
                            ? CommentsVariables.Type.Wrap(comments, "comments:" + p.Document.Source)
                            : null
                ),
                new(
                    "source_path",
                    "text",
                    "The file it was written in, below the site's root.",
                    "content/posts/2020-11-14-hdf5.md",
                    p => p.Document.Source.Value
                ),
                new(
                    "meta",
                    "map",
                    "The author's own front matter; unknown keys are null.",
                    "post.meta.mood",
                    p => ThemeValues.Of(p.Document.Parsed.Meta, "meta:" + p.Document.Source)
                ),
                new(
                    "is_draft",
                    "true or false",
                    "Whether it is a draft that this build includes.",
                    "false",
                    p => p.Document.State == PublishingState.Draft
                ),
                new(
                    "is_future",
                    "true or false",
                    "Whether its date lies in the future and this build includes it.",
                    "false",
                    p => p.Document.State == PublishingState.Future
                ),
                new(
                    "is_expired",
                    "true or false",
                    "Whether it has expired and this build includes it.",
                    "false",
                    p => p.Document.State == PublishingState.Expired
                ),
            ]
        );

    private static ThemeObject? Neighbour(PostView view, SitePost? post) => post is null ? null : view.Site.Post(post);

    private static ThemeList Tags(PostView view) =>
        view.Site.Tags(view.Post.Tags.Select(view.Site.FindTag).OfType<SiteTag>());

    private static ThemeList CrossPosts(PostView view) =>
        new([
            .. view
                .Post.CrossPosts.Where(c => c.IsPublished)
                .Select((c, i) => CrossPostVariables.Type.Wrap(c, $"crosspost:{view.Document.Source}[{i}]")),
        ]);
}
