namespace Blog.Markdown.Writing;

/// <summary>Escapes text for HTML.</summary>
public static class HtmlEscaping
{
    /// <summary>The text with the characters escaped that mean something in HTML or in a double-quoted
    /// attribute.</summary>
    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny("&<>\"") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);
}
