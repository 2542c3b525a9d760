using System.Text.RegularExpressions;

namespace Blog.Import.Sources.Names;

/// <summary>Tells templates from texts.</summary>
internal static partial class TemplateText
{
    // The letters beside tags that a template has; a page with more has a text of its own.
    private const int MostLetters = 400;

    /// <summary>Whether a text has more words of its own than a template has beside its tags.</summary>
    public static bool HasProse(string text) => Syntax().Replace(text, "").Count(char.IsLetter) > MostLetters;

    [GeneratedRegex(@"\{%[^%]*%\}|\{\{[^{}]*\}\}|<(?:script|style)\b[^<]*</(?:script|style)>|<[^<>]*>")]
    private static partial Regex Syntax();
}
