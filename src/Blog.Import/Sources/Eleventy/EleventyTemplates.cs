using System.Buffers;
using System.Text.RegularExpressions;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Eleventy;

/// <summary>Posts that are written in a language of templates and not in Markdown.</summary>
internal static partial class EleventyTemplates
{
    private static readonly SearchValues<string> Logic = SearchValues.Create(
        ["{{", "{%", "<%"],
        StringComparison.Ordinal
    );

    /// <summary>Whether a template among posts is one: it has a date, or a title and words, and makes no pages of
    /// others.</summary>
    /// <param name="text">The template.</param>
    /// <param name="date">Its date; null for none.</param>
    public static bool IsPost(DocumentText text, DateTimeOffset? date) =>
        text.Matter.Find("pagination") is null && (date is not null || HasTitleAndWords(text));

    /// <summary>Why such a text cannot be public: it has logic, which nothing runs; null for a plain one.</summary>
    public static string? HeldBackBy(DocumentText text) =>
        text.File.Path.Extension is ".pug" or ".ejs" || text.Body.AsSpan().ContainsAny(Logic)
            ? $"it is a template ({text.File.Path.Extension})"
            : null;

    private static bool HasTitleAndWords(DocumentText text) =>
        text.File.Path.Stem != "index"
        && text.Matter.TextAt("title") is not null
        && Tags().Replace(text.Body, "").Any(char.IsLetter);

    [GeneratedRegex(@"\{%[^%]*%\}|\{\{[^{}]*\}\}|<%[^%]*%>|<[^<>]*>")]
    private static partial Regex Tags();
}
