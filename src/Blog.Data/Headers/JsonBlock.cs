using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>
/// Front matter in JSON (Hugo): an object at the start of the file. Hexo writes only its entries, and a line of
/// <c>;;;</c> below them.
/// </summary>
internal static class JsonBlock
{
    /// <summary>Where it stands; null when the file starts with something else.</summary>
    public static FrontMatterBlock? Find(string text, TextLine first)
    {
        var start = first.Start;
        while (start < first.End && char.IsWhiteSpace(text[start]))
            start++;
        return start >= first.End
            ? null
            : text[start] switch
            {
                '{' when StartsWithKey(text, start + 1) => Object(text, start),
                '"' when StartsWithKey(text, start) => Entries(text, first),
                _ => null,
            };
    }

    /// <summary>Whether the values are front matter: there is a customary key, or a mistake beside one.</summary>
    public static bool IsConvincing(string text, FrontMatterBlock block, DataResult result) =>
        result.Root is DataMap map
            ? map.Entries.Any(e => UnopenedFrontMatter.IsCustomaryKey(e.Key))
            : text.AsSpan(block.Content.Start, block.Content.Length)
                .Contains("\"title\"", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithKey(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start >= text.Length || text[start] != '"')
            return false;
        var rest = text.AsSpan(start + 1, Math.Min(text.Length - start - 1, 80));
        var quote = rest.IndexOf('"');
        return quote > 0 && rest[(quote + 1)..].TrimStart().StartsWith(":");
    }

    private static FrontMatterBlock? Object(string text, int start)
    {
        var end = EndOf(text, start);
        if (end < 0)
            return null;
        var line = TextLine.At(text, end);
        return line.IsBlank(text)
            ? new FrontMatterBlock(
                FrontMatterForm.Json,
                new SourceSpan(start, 1),
                SourceSpan.FromBounds(start, end),
                line.Next,
                IsClosed: true
            )
            : null;
    }

    private static FrontMatterBlock? Entries(string text, TextLine first)
    {
        for (var line = first; line.Next < text.Length && line.Next - first.Start <= DataLimits.FrontMatterLength; )
        {
            line = TextLine.At(text, line.Next);
            if (line.Is(text, ";;;"))
            {
                var content = SourceSpan.FromBounds(first.Start, line.Start);
                return new FrontMatterBlock(
                    FrontMatterForm.JsonEntries,
                    new SourceSpan(first.Start, 0),
                    content,
                    line.Next,
                    IsClosed: true
                );
            }
        }

        return null;
    }

    // The position behind the brace that closes the one at the start; -1 when none does within the limit.
    private static int EndOf(string text, int start)
    {
        var depth = 0;
        var isText = false;
        var limit = Math.Min(text.Length, start + DataLimits.FrontMatterLength);
        for (var i = start; i < limit; i++)
        {
            if (isText && text[i] == '\\')
                i++;
            else if (text[i] == '"')
                isText = !isText;
            else if (!isText && text[i] is '{' or '}' && (depth += text[i] == '{' ? 1 : -1) == 0)
                return i + 1;
        }

        return -1;
    }
}
