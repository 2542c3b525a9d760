using Blog.Pages.Variables;
using Blog.Theming.Values;

namespace Blog.Pages.Reviews;

/// <summary>The members of a link of a review.</summary>
internal static class ReviewedLinkVariables
{
    public static ThemeType<ReviewedLinkView> Type { get; } =
        new(
            "reviewed link",
            "A link to another site in a review; each address stands once in a review.",
            [
                new(
                    "url",
                    "text",
                    "Where it leads, http or https.",
                    "https://arxiv.org/abs/2011.03395",
                    l => l.Link.Url
                ),
                new(
                    "title",
                    "text",
                    "The title of its card, or else the text of the link.",
                    "Underspecification Presents Challenges …",
                    l => l.Link.Title
                ),
                new(
                    "description",
                    "text",
                    "The description on its card; empty without a card.",
                    "ML models often exhibit …",
                    l => l.Link.Description
                ),
                new(
                    "source",
                    "text",
                    "The name of the site it is on, as the newest card of that host has it; "
                        + "the host where no card does.",
                    "arXiv",
                    l => l.Link.Source ?? l.Link.Host
                ),
                new(
                    "host",
                    "text",
                    "Its host without www.; all links of one host have one source.",
                    "arxiv.org",
                    l => l.Link.Host
                ),
                new(
                    "is_archived",
                    "true or false",
                    "Whether it leads to an archived copy because the page is gone.",
                    "false",
                    l => l.Link.IsArchived
                ),
                new("review", "post", "The review.", "post", l => l.Site.Post(l.Link.Review.Post)),
                new(
                    "section",
                    "text or null",
                    "The heading above it; null before the first heading.",
                    "2. Equally good, until they are not",
                    l => l.Link.Section
                ),
                new(
                    "review_url",
                    "text",
                    "The address of the review, at that heading.",
                    "/blog/reviews/2020-11/#2-equally-good-until-they-are-not",
                    l => l.ReviewUrl
                ),
            ]
        );
}

/// <summary>What templates see of a link of a review.</summary>
/// <param name="Site">The site.</param>
/// <param name="Link">The link.</param>
internal sealed record ReviewedLinkView(SiteView Site, ReviewedLink Link)
{
    /// <summary>The address of its review, at the heading it stands below.</summary>
    public string ReviewUrl =>
        Site.BaseUrl.Relative(Link.Review.Post.Permalink)
        + (Link.SectionId is { } id ? "#" + Uri.EscapeDataString(id) : "");
}
