using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Model;

namespace Blog.Pipelines.Parsing;

/// <summary>Makes addresses of patterns such as <c>/{year}/{month}/{slug}/</c>.</summary>
public static partial class PermalinkMaker
{
    /// <summary>The placeholders that patterns may have.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["year", "month", "day", "slug", "series", "folder"];

    /// <summary>The names between braces in a pattern that are no placeholders.</summary>
    public static IEnumerable<string> UnknownPlaceholders(string pattern) =>
        Braces().Matches(pattern).Select(m => m.Groups[1].Value).Where(name => !Placeholders.Contains(name));

    /// <summary>The address that a pattern gives a document. Date placeholders of a document without date, and an empty folder, leave nothing.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="slug">The document's slug.</param>
    /// <param name="date">Its date.</param>
    /// <param name="series">The slug of its series.</param>
    /// <param name="folder">Its folder below the folder of its kind.</param>
    public static Permalink Make(string pattern, Slug slug, DateTimeOffset? date, Slug? series, string folder)
    {
        var filled = Braces().Replace(pattern, match => match.Groups[1].Value switch
        {
            "year" => date?.ToString("yyyy", CultureInfo.InvariantCulture) ?? "",
            "month" => date?.ToString("MM", CultureInfo.InvariantCulture) ?? "",
            "day" => date?.ToString("dd", CultureInfo.InvariantCulture) ?? "",
            "series" => series?.Value ?? "",
            "folder" => folder.Length == 0 ? "" : folder + "/",
            "slug" => slug.Value,
            _ => match.Value,
        });
        return new Permalink(Slashes().Replace(filled, "/"));
    }

    /// <summary>Why a text cannot be an address of the site; null when it can.</summary>
    public static string? WhatIsWrong(string text)
    {
        if (!text.StartsWith('/'))
            return "it does not start with a slash";
        if (text.Split('/').Any(part => part is ".." or "."))
            return "it leaves its folder";
        if (text.Contains("//", StringComparison.Ordinal))
            return "it has two slashes in a row";
        return text.IndexOfAny(['?', '#', '\\', '<', '>', '"', '|', '*', ':', '%', '\uFFFD']) >= 0 || text.Any(char.IsControl)
            ? "it has a character with another meaning in addresses or file names"
            : null;
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Braces();

    [GeneratedRegex("//+")]
    private static partial Regex Slashes();
}
