using System.Globalization;

namespace Blog.Drafting;

/// <summary>The month a review is about.</summary>
/// <param name="Name">As it is written in file names: <c>2020-11</c>.</param>
/// <param name="Title">The review's title: <c>Review: November 2020</c>.</param>
internal sealed record ReviewMonth(string Name, string Title)
{
    /// <summary>Reads a month such as <c>2020-11</c>; null for any other text.</summary>
    public static ReviewMonth? Of(string text) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new ReviewMonth(text.Trim(), "Review: " + month.ToString("MMMM yyyy", CultureInfo.InvariantCulture))
            : null;
}
