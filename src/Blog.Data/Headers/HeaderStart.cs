using Blog.Data.Nodes;

namespace Blog.Data.Headers;

/// <summary>Tells front matter from a text that starts with a rule, which is the same line.</summary>
internal static class HeaderStart
{
    /// <summary>The first line that is neither blank nor part of an HTML comment; the first line of all when there is
    /// none.</summary>
    public static TextLine SkipTo(string text, TextLine first)
    {
        for (var line = first; ; line = TextLine.At(text, line.Next))
        {
            if (StartsComment(text, line))
            {
                var end = text.IndexOf("-->", line.Start, StringComparison.Ordinal);
                if (end < 0 || end - first.Start > DataLimits.FrontMatterLength)
                    return first;
                line = TextLine.At(text, end + "-->".Length);
                if (!line.IsBlank(text))
                    return first;
            }
            else if (!line.IsBlank(text))
            {
                return line;
            }

            if (line.Next >= text.Length || line.Next - first.Start > DataLimits.FrontMatterLength)
                return first;
        }
    }

    /// <summary>Whether a block is front matter. One that starts the file is, unless it is a rule: an empty line or a
    /// heading follows it, and then no customary key. One with lines before it must be closed and start with a
    /// key.</summary>
    /// <param name="text">The file.</param>
    /// <param name="block">The block.</param>
    /// <param name="isFirst">Whether nothing stands before it.</param>
    public static bool IsHeader(string text, FrontMatterBlock block, bool isFirst)
    {
        if (block.Form != FrontMatterForm.Yaml)
            return isFirst || block.IsClosed;
        var content = text.AsSpan(block.Content.Start, block.Content.Length);
        if (content.IsWhiteSpace())
            return isFirst && (block.IsClosed || block.BodyStart >= text.Length);
        var line = FirstLine(text, block, out var isDirect);
        if (!isFirst || !isDirect)
            return block.IsClosed && UnopenedFrontMatter.IsCustomary(line);
        return !content.TrimStart().StartsWith("#") || line.IsEmpty || HasKey(line);
    }

    // YAML comments are skipped, since they look like headings.
    private static ReadOnlySpan<char> FirstLine(string text, FrontMatterBlock block, out bool isDirect)
    {
        isDirect = true;
        for (var line = TextLine.At(text, block.Content.Start); ; line = TextLine.At(text, line.Next))
        {
            var written = text.AsSpan(line.Start, line.End - line.Start).Trim();
            if (written.Length > 0 && written[0] != '#')
                return written;
            isDirect &= written.Length > 0;
            if (line.Next >= block.Content.End)
                return [];
        }
    }

    private static bool HasKey(ReadOnlySpan<char> line) => line.IndexOf(':') > 0;

    private static bool StartsComment(string text, TextLine line) =>
        text.AsSpan(line.Start, line.End - line.Start).TrimStart().StartsWith("<!--", StringComparison.Ordinal);
}
