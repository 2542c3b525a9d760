using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Model;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>Makes addresses of patterns such as <c>/{year}/{month}/{slug}/</c>.</summary>
internal static partial class PermalinkMaker
{
    /// <summary>The address that a pattern gives a document. The placeholder of a value that the document does not have
    /// (date, series, category, folder) becomes empty.</summary>
    /// <param name="pattern">The pattern, in the placeholders of <see cref="Placeholders"/>.</param>
    /// <param name="parts">The document's values.</param>
    public static Permalink Make(string pattern, PermalinkParts parts) =>
        new(
            Slashes()
                .Replace(Braces().Replace(pattern, match => Filled(match.Groups[1].Value, parts) ?? match.Value), "/")
        );

    private static string? Filled(string placeholder, PermalinkParts parts) =>
        placeholder switch
        {
            "year" => Of(parts.Date, "yyyy"),
            "short_year" => Of(parts.Date, "yy"),
            "month" => Of(parts.Date, "MM"),
            "i_month" => Of(parts.Date, "%M"),
            "short_month" => Of(parts.Date, "MMM"),
            "long_month" => Of(parts.Date, "MMMM"),
            "day" => Of(parts.Date, "dd"),
            "i_day" => Of(parts.Date, "%d"),
            "y_day" => parts.Date?.DayOfYear.ToString("000", CultureInfo.InvariantCulture) ?? "",
            "hour" => Of(parts.Date, "HH"),
            "minute" => Of(parts.Date, "mm"),
            "second" => Of(parts.Date, "ss"),
            "slug" => parts.Slug.Value,
            "title" => SlugMaker.OfTitle(parts.Title).Value,
            "name" => parts.Name,
            "category" => parts.Categories.Length == 0 ? "" : SlugMaker.OfTitle(parts.Categories[0]).Value,
            "categories" => string.Join('/', parts.Categories.Select(c => SlugMaker.OfTitle(c).Value)),
            "series" => parts.Series?.Value ?? "",
            "folder" => parts.Folder.Length == 0 ? "" : parts.Folder + "/",
            _ => null,
        };

    private static string Of(DateTimeOffset? date, string format) =>
        date?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    /// <summary>Why a text cannot be an address of the site; null when it can.</summary>
    public static string? WhatIsWrong(string text)
    {
        if (!text.StartsWith('/'))
            return "it does not start with a slash";
        if (text.Split('/').Any(part => part is ".." or "."))
            return "it leaves its folder";
        if (text.Contains("//", StringComparison.Ordinal))
            return "it has two slashes in a row";
        return
            text.IndexOfAny(['?', '#', '\\', '<', '>', '"', '|', '*', ':', '%', '\uFFFD']) >= 0
            || text.Any(c => char.IsControl(c) || IsTurning(c))
            ? "it has a character with another meaning in addresses or file names"
            : null;
    }

    // Characters that change the direction of text can disguise an address.
    private static bool IsTurning(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex("//+")]
    private static partial Regex Slashes();
}

/// <summary>A document's values for the pattern of its address.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Date">Its date; null for none.</param>
internal sealed record PermalinkParts(Slug Slug, DateTimeOffset? Date)
{
    /// <summary>Its title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its file's name without date and extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The slug of its series; null for none.</summary>
    public Slug? Series { get; init; }

    /// <summary>Its folder below the folder of its kind; empty for none.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Its categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];
}
