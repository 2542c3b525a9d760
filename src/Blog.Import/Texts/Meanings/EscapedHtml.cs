namespace Blog.Import.Texts.Meanings;

/// <summary>Text in HTML.</summary>
internal static class EscapedHtml
{
    /// <summary>A text as the content of an element or a quoted attribute.</summary>
    public static string Of(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
