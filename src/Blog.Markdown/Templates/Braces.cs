namespace Blog.Markdown.Templates;

/// <summary>Template syntax in braces.</summary>
internal static class Braces
{
    /// <summary>The syntax that a text starts with; null when there is none.</summary>
    /// <param name="text">The text from its brace on.</param>
    /// <param name="before">The text before it in its line.</param>
    public static (TemplateKind? Kind, int Length) At(ReadOnlySpan<char> text, ReadOnlySpan<char> before) =>
        text.StartsWith("{%") ? Tag(text)
        : text.StartsWith("{{<") ? Shortcode(text, ">}}")
        : text.StartsWith("{{%") ? Shortcode(text, "%}}")
        : text.StartsWith("{{") ? Expression(text, before)
        : text.StartsWith("{:") ? Kramdown(text)
        : default;

    // GitHub's workflows have ${{ x }}, JSX style={{ a: b }}, Go []P{{1}, {2}}, and TeX x^{{2}} and \frac{{a}}{b}.
    private static (TemplateKind? Kind, int Length) Expression(ReadOnlySpan<char> text, ReadOnlySpan<char> line)
    {
        var found = Closed(text, "}}", TemplateKind.Expression);
        if (found.Kind is null)
            return default;
        var inner = text[2..(found.Length - 2)];
        // Code between the braces is blanked.
        var name = inner.TrimStart('-').Trim();
        var before = line.IsEmpty ? '\n' : line[^1];
        var isOther =
            name.IsEmpty
            || before is '$' or '^' or '_' or '{' or '}'
            || inner.ContainsAny('\\', '}')
            || IsObject(inner.Trim())
            || (char.IsAsciiLetter(before) && text[found.Length..].StartsWith("{"))
            || OtherBraces.AreAligned(line)
            || OtherBraces.AreInFormat(line, text[found.Length..]);
        return isOther ? default : (OfExpression(name), found.Length);
    }

    private static TemplateKind OfExpression(ReadOnlySpan<char> inner) =>
        ShortcodeNames.OfZola(inner) is { } shortcode ? shortcode
        : inner[0] is '#' or '/' or '>' or '^' ? TemplateKind.Handlebars
        : inner[0] == '.' || inner.StartsWith("$.") ? TemplateKind.HugoValue
        : Liquid(inner);

    private static TemplateKind Liquid(ReadOnlySpan<char> inner)
    {
        var isAddress =
            inner is "site.baseurl" or "site.url" or "site.base_url"
            || inner.IndexOf("relative_url") >= 0
            || inner.IndexOf("absolute_url") >= 0;
        var isLiquid =
            inner.StartsWith("site.")
            || inner.StartsWith("page.")
            || inner.StartsWith("post.")
            || inner.StartsWith("include.");
        return isAddress ? TemplateKind.LiquidAddress
            : isLiquid ? TemplateKind.LiquidValue
            : TemplateKind.Expression;
    }

    private static (TemplateKind? Kind, int Length) Shortcode(ReadOnlySpan<char> text, string end)
    {
        var (kind, length) = Closed(text, end, TemplateKind.Shortcode);
        return kind is null ? default : (ShortcodeNames.Of(text[3..(length - end.Length)]), length);
    }

    private static bool IsObject(ReadOnlySpan<char> inner) =>
        inner.StartsWith("...") || (inner.IndexOf(':') is > 0 and var colon && IsWord(inner[..colon]));

    private static (TemplateKind? Kind, int Length) Closed(ReadOnlySpan<char> text, string end, TemplateKind kind)
    {
        var at = text[2..].IndexOf(end);
        var inner = at < 0 ? default : text[2..(2 + at)];
        return inner.Trim(" \t\r\n").IsEmpty ? default : (kind, 2 + at + end.Length);
    }

    private static (TemplateKind? Kind, int Length) Tag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("%}");
        if (end < 2)
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
            : ShortcodeNames.OfZola(name) ?? ShortcodeNames.OfTag(block);
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
        var isAttributes = IsClassOrId(inner, isSpaced: text[2] == ' ') || IsAssignment(inner) || IsDefinition(inner);
        return isAttributes ? (TemplateKind.KramdownAttributes, end + 1) : default;
    }

    // Python and Rust format numbers with {:.2f}, {:.prec$} and {:#x}.
    private static bool IsClassOrId(ReadOnlySpan<char> inner, bool isSpaced) =>
        inner.Length > (isSpaced ? 1 : 2) && inner[0] is '.' or '#' && char.IsLetter(inner[1]) && inner[^1] != '$';

    // Ruby's {:a=>1} is a hash.
    private static bool IsAssignment(ReadOnlySpan<char> text) =>
        text.IndexOf('=') is > 0 and var at && IsWord(text[..at]) && text.Length > at + 1 && text[at + 1] != '>';

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
