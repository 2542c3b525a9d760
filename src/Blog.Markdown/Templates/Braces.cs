namespace Blog.Markdown.Templates;

/// <summary>Template syntax in braces.</summary>
internal static class Braces
{
    /// <summary>What starts a text; null when it is none.</summary>
    public static (TemplateKind? Kind, int Length) At(ReadOnlySpan<char> text) =>
        text.StartsWith("{%") ? Tag(text)
        : text.StartsWith("{{<") ? Closed(text, ">}}", TemplateKind.Shortcode)
        : text.StartsWith("{{%") ? Closed(text, "%}}", TemplateKind.Shortcode)
        : text.StartsWith("{{") ? Closed(text, "}}", TemplateKind.Expression)
        : text.StartsWith("{:") ? Kramdown(text)
        : default;

    private static (TemplateKind? Kind, int Length) Closed(ReadOnlySpan<char> text, string end, TemplateKind kind)
    {
        var at = text[2..].IndexOf(end);
        var inner = at < 0 ? default : text[2..(2 + at)];
        return inner.Trim(" \t\r\n").IsEmpty ? default : (kind, 2 + at + end.Length);
    }

    private static (TemplateKind? Kind, int Length) Tag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("%}");
        if (end < 0)
            return default;
        var name = text[2..end].TrimStart("-+ \t\r\n");
        if (name.IsEmpty || !(char.IsAsciiLetter(name[0]) || name[0] == '#'))
            return default;
        return (OfTag(name), end + 2);
    }

    private static TemplateKind OfTag(ReadOnlySpan<char> name)
    {
        var block = name.StartsWith("end") ? name[3..] : name;
        return block.StartsWith("highlight") || block.StartsWith("codeblock") ? TemplateKind.Highlight
            : name.StartsWith("post_") || name.StartsWith("link ") ? TemplateKind.PostAddress
            : TemplateKind.Tag;
    }

    // Elixir writes {:ok, x}, so what follows must be one of kramdown's words.
    private static (TemplateKind? Kind, int Length) Kramdown(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('}');
        if (end < 3 || text[..end].Contains('\n'))
            return default;
        var inner = text[2..end].Trim();
        if (inner is "toc")
            return (TemplateKind.Contents, end + 1);
        if (text[2] == ':')
            return char.IsAsciiLetter(text[3]) ? (TemplateKind.KramdownExtension, end + 1) : default;
        var isAttributes = inner.Length > 1 && (inner[0] is '.' or '#' || IsAssignment(inner) || IsDefinition(inner));
        return isAttributes ? (TemplateKind.KramdownAttributes, end + 1) : default;
    }

    private static bool IsAssignment(ReadOnlySpan<char> text) =>
        text.IndexOf('=') is > 0 and var at && IsWord(text[..at]) && text[at..].Length > 1;

    private static bool IsDefinition(ReadOnlySpan<char> text) =>
        text.IndexOf(':') is > 0 and var at && IsWord(text[..at]);

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return text.Length > 0;
    }
}
