using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Theming.Values;

namespace Blog.Pages.PageKinds;

/// <summary>The members of <c>archive</c>, of its years and of their months.</summary>
internal static class ArchiveVariables
{
    public static ThemeType<(ArchiveView View, int Year, int Month, IReadOnlyList<SitePost> Posts)> Month { get; } =
        new(
            "month",
            "A month of the archive.",
            [
                new("month", "number", "1 to 12.", "11", m => m.Month),
                new("name", "text", "Its name.", "November", m => m.View.MonthName(m.Month)),
                new(
                    "url",
                    "text",
                    "Its page.",
                    "/blog/archive/2020/11/",
                    m => m.View.Site.BaseUrl.Relative(ArchiveView.OfMonth(m.Year, m.Month))
                ),
                new("posts", "list of posts", "Its posts, newest first.", "[post]", m => m.View.Site.Posts(m.Posts)),
            ]
        );

    public static ThemeType<(ArchiveView View, int Year, IReadOnlyList<SitePost> Posts)> Year { get; } =
        new(
            "year",
            "A year of the archive.",
            [
                new("year", "number", "The year.", "2020", y => y.Year),
                new(
                    "url",
                    "text",
                    "Its page.",
                    "/blog/archive/2020/",
                    y => y.View.Site.BaseUrl.Relative(ArchiveView.OfYear(y.Year))
                ),
                new("count", "number", "How many posts it has.", "7", y => y.Posts.Count),
                new("months", "list of months", "Its months that have posts, latest first.", "[month]", Months),
            ]
        );

    public static ThemeType<ArchiveView> Type { get; } =
        new(
            "archive",
            "Posts and reviews by year and month.",
            [
                new(
                    "title",
                    "text",
                    "The theme's word for the whole archive; the year, or the month and the year, for a part of it.",
                    "November 2020",
                    a => a.Title
                ),
                new("years", "list of years", "Its years that have posts, latest first.", "[year]", Years),
            ]
        );

    private static ThemeList Years(ArchiveView view) =>
        new([
            .. view
                .Posts.Where(p => p.Date is not null)
                .GroupBy(p => p.Date!.Value.Year)
                .Select(g => Year.Wrap((view, g.Key, g.ToList()), $"archive:{view.Title}/{g.Key}")),
        ]);

    private static ThemeList Months((ArchiveView View, int Year, IReadOnlyList<SitePost> Posts) year) =>
        new([
            .. year
                .Posts.GroupBy(p => p.Date!.Value.Month)
                .Select(g =>
                    Month.Wrap(
                        (year.View, year.Year, g.Key, g.ToList()),
                        $"archive:{year.View.Title}/{year.Year}/{g.Key}"
                    )
                ),
        ]);
}

/// <summary>Posts by year and month.</summary>
/// <param name="Site">The site.</param>
/// <param name="Title">The title: the theme's word for the whole archive, the year, or the month and the year.</param>
/// <param name="Posts">The posts, newest first.</param>
internal sealed record ArchiveView(SiteView Site, string Title, ImmutableArray<SitePost> Posts)
{
    /// <summary>The address of the whole archive.</summary>
    public static Permalink Whole { get; } = new("/archive/");

    /// <summary>The address of the archive of a year.</summary>
    public static Permalink OfYear(int year) => Whole.Append($"{year:0000}/");

    /// <summary>The address of the archive of a month, 1 to 12.</summary>
    public static Permalink OfMonth(int year, int month) => OfYear(year).Append($"{month:00}/");

    /// <summary>The name of a month, 1 to 12, in the theme's words; in English where the theme has none.</summary>
    public string MonthName(int month) =>
        Site.Theme.Strings.TryRead("months", out var value)
        && value is IReadOnlyList<object?> { Count: 12 } names
        && names[month - 1] is string name
            ? name
            : System.Globalization.DateTimeFormatInfo.InvariantInfo.GetMonthName(month);
}
