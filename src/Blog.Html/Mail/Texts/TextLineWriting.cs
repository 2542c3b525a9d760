using System.Collections.Immutable;
using System.Text;
using Blog.Html.Tree;

namespace Blog.Html.Mail.Texts;

/// <summary>Writes the inline content of a block.</summary>
/// <param name="words">The words it needs.</param>
/// <param name="links">Takes links.</param>
internal sealed class TextLineWriting(MailWords words, LinkList links)
{
    /// <summary>The nodes as a text to be wrapped: single spaces, and <see cref="TextWrap.Break"/> where a line
    /// ends.</summary>
    public string Of(ImmutableArray<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            text.Append(node is HtmlElement element ? Of(element) : Spaces(node.Text));
        return text.ToString();
    }

    private string Of(HtmlElement element) =>
        element.Name switch
        {
            "br" => TextWrap.Break.ToString(),
            "a" => Link(element),
            "img" => Picture(element),
            "em" or "i" or "cite" or "var" or "dfn" => Marked(element, "*"),
            "strong" or "b" => Marked(element, "**"),
            "code" or "kbd" or "samp" => $"`{Tied(element.Text)}`",
            "q" => $"“{Of(element.Children)}”",
            "del" or "s" => Marked(element, "~"),
            "math" => MailFormula.TextOf(element),
            "sup" when MailFormula.IsNoteReference(element) => $"[*{element.Text.Trim()}]",
            "sup" => "^" + Of(element.Children),
            "sub" => "_" + Of(element.Children),
            "input" => Box(element),
            "wbr" or "svg" or "video" or "audio" or "iframe" or "canvas" => "",
            _ => Of(element.Children),
        };

    private static string Box(HtmlElement input) =>
        !string.Equals(input.Attribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase) ? ""
        : input.Attribute("checked") is null ? "[ ]"
        : "[x]";

    private string Link(HtmlElement link)
    {
        var text = Of(link.Children).Trim();
        if (
            link.Attribute("href") is not { Length: > 0 } address
            || link.HasClass("footnote-back")
            || link.Attribute("role") == "doc-backlink"
        )
            return link.HasClass("footnote-back") || link.Attribute("role") == "doc-backlink" ? "" : text;
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && address[7..] == text)
            return text;
        // An address that stands for itself needs no number.
        if (text == address)
            return text;
        return text.Length == 0 ? links.Number(address) : text + TextWrap.Tied + links.Number(address);
    }

    // A picture that only decorates says nothing.
    private string Picture(HtmlElement image) =>
        image.Attribute("alt")?.Trim() is { Length: > 0 } alt ? $"[{words.Picture}: {Spaces(alt)}]" : "";

    private string Marked(HtmlElement element, string mark)
    {
        var text = Of(element.Children);
        return text.Trim().Length == 0 ? text : mark + text.Trim() + mark;
    }

    private static string Tied(string text) =>
        string.Join(TextWrap.Tied, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Spaces(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var isBlank = sign is ' ' or '\n' or '\t' or '\r' or '\f';
            if (!isBlank || line is [] or [.., not ' '])
                line.Append(isBlank ? ' ' : sign);
        }

        return line.ToString();
    }
}
