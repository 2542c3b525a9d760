namespace Blog.Import.Texts.Meanings;

/// <summary>Texts and addresses as Markdown takes them.</summary>
internal static class Escaping
{
    /// <summary>An address as Markdown takes it without brackets.</summary>
    public static string Encoded(string address) =>
        address
            .Trim()
            .Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("\n", "%20", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\"", "%22", StringComparison.Ordinal);

    /// <summary>A text as that of a link or picture.</summary>
    public static string Text(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal)
            .Replace('\n', ' ');

    /// <summary>A text between the quotes of a directive.</summary>
    public static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace('\n', ' ');
}
