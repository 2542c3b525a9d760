namespace Blog.Html.Parsing;

/// <summary>Names and text of markup.</summary>
internal static class MarkupText
{
    /// <summary>The text with <c>&amp;</c>, <c>&lt;</c> <c>&gt;</c> and no-break spaces escaped, as in the HTML
    /// standard's text between tags.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);

    /// <summary>Whether an element or attribute may have the name. Parsers take almost any; <c>&lt;</c> or a quote in
    /// one is never meant.</summary>
    public static bool IsName(string name) => name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');
}
