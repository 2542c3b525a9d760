using Blog.Pages.Values;
using Blog.Theming.Values;

namespace Blog.Pages.Filling;

/// <summary>The members of <c>card</c>.</summary>
internal static class CardVariables
{
    public static ThemeType<CardView> Type { get; } =
        new(
            "card",
            "The content of a card, in directives/card.html.",
            [
                new(
                    "kind",
                    "text",
                    "What it leads to: article, repository, paper, profile, video, slides, demo, code, quote, or "
                        + "post for a document of the site.",
                    "paper",
                    c => c.Kind.ToString().ToLowerInvariant()
                ),
                new("title", "text", "The title.", "Underspecification Presents Challenges …", c => c.Title),
                new("url", "text", "Where it leads.", "https://arxiv.org/abs/2011.03395", c => c.Url),
                new(
                    "description",
                    "text",
                    "A description of at most about 300 characters; empty for none.",
                    "ML models often exhibit …",
                    c => c.Description
                ),
                new("site", "text", "The name of its site, or else the host.", "arXiv", c => c.Site),
                new("icon", "image or null", "The site's icon.", "null", c => Image(c.Icon)),
                new("image", "image or null", "The picture.", "null", c => Image(c.Image)),
                new(
                    "authors",
                    "list of texts",
                    "Who wrote it.",
                    "[Alexander D’Amour]",
                    c => new ThemeList([.. c.Authors])
                ),
                new(
                    "owner",
                    "text or null",
                    "The owner of a repository whose title is owner/name.",
                    "torchgan",
                    c => c.Repository?.Owner
                ),
                new("name", "text or null", "The name of that repository.", "torchgan", c => c.Repository?.Name),
                new(
                    "language",
                    "text",
                    "The programming language of a repository; empty for none.",
                    "Python",
                    c => c.Language
                ),
                new("year", "number or null", "The year a paper came out in.", "2020", c => c.Year),
                new("date", "date or null", "When it was published.", "2020-11-14T00:00:00+00:00", c => c.Date),
                new(
                    "series",
                    "text or null",
                    "The series that a document of the site is part of.",
                    "Object-Oriented Programming",
                    c => c.Series
                ),
                new("part", "number or null", "Which part of that series it is.", "2", c => c.Part),
                new(
                    "part_count",
                    "number or null",
                    "How many parts that series has, planned ones included.",
                    "4",
                    c => c.PartCount
                ),
                new(
                    "player_url",
                    "text or null",
                    "The address of a player, to be loaded once a reader asks for it.",
                    "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1",
                    c => c.PlayerUrl
                ),
                new(
                    "player_host",
                    "text or null",
                    "The host that the player is loaded from.",
                    "player.vimeo.com",
                    c => c.PlayerUrl is { } player ? new Uri(player).Host : null
                ),
                new("ratio", "text", "Width and height of what the player shows.", "16/9", c => c.Ratio.ToString()),
                new("duration", "text or null", "How long a film is.", "12:34", c => c.Duration?.ToString()),
                new("duration_iso", "text or null", "The same for machines.", "PT12M34S", c => c.Duration?.Iso),
                new(
                    "quote",
                    "html or null",
                    "The words of a short post, in paragraphs; there are some if the kind is quote.",
                    "<p>Words.</p>",
                    c => c.Text.Length > 0 ? new HtmlValue(CardQuote.Write(c.Text)) : null
                ),
                new(
                    "code",
                    "html or null",
                    "Coloured code, a figure for each file; there is some if the kind is code.",
                    "<figure class=\"code\">…</figure>",
                    c => c.Code.Length > 0 ? new HtmlValue(c.Code) : null
                ),
                new(
                    "is_archived",
                    "true or false",
                    "Whether it leads to an archived copy because the page is gone.",
                    "false",
                    c => c.IsArchived
                ),
            ]
        );

    private static ThemeObject? Image(ImageView? image) =>
        image is null ? null : ImageVariables.Type.Wrap(image, "image:" + image.AbsoluteUrl);
}
