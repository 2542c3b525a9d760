using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Variables;

/// <summary>Posts by year and month.</summary>
/// <param name="Site">The site.</param>
/// <param name="Title">What the archive is called: the theme's word for the whole, the year, or the month and the
/// year.</param>
/// <param name="Posts">The posts, newest first.</param>
internal sealed record ArchiveView(SiteView Site, string Title, ImmutableArray<SitePost> Posts)
{
    /// <summary>The archive of everything.</summary>
    public static Permalink Whole { get; } = new("/archive/");

    /// <summary>The archive of a year.</summary>
    public static Permalink OfYear(int year) => Whole.Append($"{year:0000}/");

    /// <summary>The archive of a month.</summary>
    public static Permalink OfMonth(int year, int month) => OfYear(year).Append($"{month:00}/");

    /// <summary>The name of a month in the words of the theme.</summary>
    public string MonthName(int month) =>
        Site.Theme.Strings.TryRead("months", out var value)
        && value is IReadOnlyList<object?> { Count: 12 } names
        && names[month - 1] is string name
            ? name
            : System.Globalization.DateTimeFormatInfo.InvariantInfo.GetMonthName(month);
}
