using Blog.Pages.Variables;
using Blog.Theming.Values;

namespace Blog.Pages.Rendering;

/// <summary>The members of <c>pagination</c>.</summary>
internal static class PaginationVariables
{
    public static ThemeType<(SiteView Site, Pagination Page)> Type { get; } =
        new(
            "pagination",
            "One page of a list; null on pages that are not divided.",
            [
                new("number", "number", "This page, from 1.", "2", p => p.Page.Number),
                new("total", "number", "How many pages there are.", "5", p => p.Page.Total),
                new(
                    "previous_url",
                    "text or null",
                    "The page before this one, with newer posts.",
                    "/blog/",
                    p => Url(p, p.Page.Number - 1)
                ),
                new(
                    "next_url",
                    "text or null",
                    "The page after this one, with older posts.",
                    "/blog/page/3/",
                    p => Url(p, p.Page.Number + 1)
                ),
                new(
                    "pages",
                    "list of page numbers",
                    "The first page, the last and those near this one, in order; all of them when they are few.",
                    "[page]",
                    Pages
                ),
            ]
        );

    private static string? Url((SiteView Site, Pagination Page) view, int number) =>
        number < 1 || number > view.Page.Total ? null : view.Site.BaseUrl.Relative(view.Page.At(number));

    private static ThemeList Pages((SiteView Site, Pagination Page) view) =>
        new([
            .. view.Page.Shown.Select(number =>
                PageNumberVariables.Type.Wrap((view.Site, view.Page, number), $"pages:{view.Page.Permalink}#{number}")
            ),
        ]);
}

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
