using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of an entry of <c>pagination.pages</c>.</summary>
internal static class PageNumberVariables
{
    public static ThemeType<(SiteView Site, Pagination Page, int Number)> Type { get; } =
        new(
            "page number",
            "A page of a list.",
            [
                new("number", "number", "The page, from 1.", "2", p => p.Number),
                new("url", "text", "Its address.", "/blog/page/2/", p => p.Site.BaseUrl.Relative(p.Page.At(p.Number))),
                new("is_current", "true or false", "Whether it is this page.", "false", p => p.Number == p.Page.Number),
                new(
                    "follows_gap",
                    "true or false",
                    "Whether pages are left out right before it.",
                    "false",
                    p => p.Page.FollowsGap(p.Number)
                ),
            ]
        );
}
