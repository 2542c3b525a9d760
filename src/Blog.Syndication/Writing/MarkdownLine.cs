using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Html.Tree;
using Blog.Syndication.Traits;

namespace Blog.Syndication.Writing;

/// <summary>Writes a line of text in normal form as Markdown.</summary>
/// <param name="text">Escapes its text.</param>
/// <param name="code">Writes its code.</param>
/// <param name="formulas">How formulas are written.</param>
/// <param name="isInTable">Whether it is a cell of a table.</param>
/// <param name="isHeading">Whether it is a heading.</param>
internal sealed partial class MarkdownLine(
    MarkdownText text,
    CodeForm code,
    FormulaForm formulas,
    bool isInTable = false,
    bool isHeading = false
)
{
    /// <summary>
    /// The line; one with breaks has several, parted by line feeds. In tables and headings breaks are written as HTML.
    /// </summary>
    public string Write(ImmutableArray<HtmlNode> nodes) => Write(nodes, '\n', '\n', isInLink: false);

    private string Write(ImmutableArray<HtmlNode> nodes, char before, char after, bool isInLink)
    {
        var line = new StringBuilder();
        for (var i = 0; i < nodes.Length; i++)
        {
            var last = line.Length > 0 ? line[^1] : before;
            var next = i + 1 < nodes.Length ? FirstCharacter(nodes[i + 1]) : after;
            line.Append(
                nodes[i] switch
                {
                    HtmlText { Characters: var characters } => text.Escape(
                        characters,
                        new TextPlace(last, next)
                        {
                            StartsLine = last == '\n' && !isInTable && !isHeading,
                            EndsHeading = isHeading && next == '\n',
                            IsInTable = isInTable,
                            IsInBrackets = isInLink,
                        }
                    ),
                    HtmlElement element => Write(element, last, next, isInLink),
                    _ => "",
                }
            );
        }

        return line.ToString();
    }

    private string Write(HtmlElement element, char before, char after, bool isInLink) =>
        element.Name switch
        {
            "br" => isInTable || isHeading ? "<br>" : "  \n",
            // A backtick right before those of code, escaped or not, would be taken for one of them.
            "code" => before == '`'
                ? $"<code>{Write(element.Children, '>', '<', isInLink)}</code>"
                : code.Inline(element.Text, isInTable),
            "img" => Image(element),
            "a" => Link(element),
            "formula" when text.IsHome => HomeFormula(element, after),
            "formula" => Formula(element),
            "#line" => element.Text,
            "noteref" => $"[^{element.Attribute("number")}]",
            "em" or "strong" or "del" => Emphasis(element, before, after, isInLink),
            var name => $"<{name}>{Write(element.Children, '>', '<', isInLink)}</{name}>",
        };

    // Signs where Markdown is sure to read them as meant, tags where it is not: between letters, next to other signs.
    private string Emphasis(HtmlElement element, char before, char after, bool isInLink)
    {
        foreach (var sign in EmphasisSign.For(element.Name))
        {
            var inner = Write(element.Children, sign[0], sign[0], isInLink);
            if (EmphasisSign.Fits(sign, before, inner, after))
                return sign + inner + sign;
        }

        return $"<{element.Name}>{Write(element.Children, '>', '<', isInLink)}</{element.Name}>";
    }

    // The target reads its Markdown before it looks for formulas, so TeX is escaped as any text is.
    private string Formula(HtmlElement formula)
    {
        var (open, close) = formulas.Around(formula);
        return open + text.Escape(formula.Text, new TextPlace(' ', ' ') { IsInTable = isInTable }) + close;
    }

    // Here a formula is found before anything in it is read. Behind the last dollar no digit may stand.
    private string HomeFormula(HtmlElement formula, char after)
    {
        // Where formulas are off, '<' before a letter would start a tag; TeX does not see the space.
        var tex = TagStart().Replace(formula.Text, "< ");
        tex = isInTable ? tex.Replace("|", "\\|", StringComparison.Ordinal) : tex;
        var hasDollar = tex.Contains('$', StringComparison.Ordinal);
        if (formula.Attribute("display") == "block")
            return hasDollar ? $"\\[{tex}\\]" : $"$${tex}$$";
        return hasDollar || char.IsAsciiDigit(after) ? $"\\({tex}\\)" : $"${tex}$";
    }

    private string Image(HtmlElement image)
    {
        var title = image.Attribute("#title") is { } words ? $" \"{Title(words)}\"" : "";
        var width = image.Attribute("#width") is { } pixels ? $"{{width={pixels}}}" : "";
        return $"![{Plain(image.Attribute("alt") ?? "")}]({Address(image.Attribute("src"))}{title}){width}";
    }

    // A title is plain text, in which no sign of Markdown means anything.
    private static string Title(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("$", "\\$", StringComparison.Ordinal);

    private string Link(HtmlElement link)
    {
        var address = link.Attribute("href") ?? "";
        if (
            link.Children is [HtmlText { Characters: var words }]
            && words == address
            && address.StartsWith("http", StringComparison.Ordinal)
            && address.AsSpan().IndexOfAny('&', '$') < 0
        )
            return $"<{address}>";
        return $"[{Write(link.Children, '[', ']', isInLink: true)}]({Address(address)})";
    }

    private string Plain(string words) =>
        text.Escape(words, new TextPlace('[', ']') { IsInTable = isInTable, IsInBrackets = true });

    // What looks like a character reference would be read as one; everything else that matters is percent-encoded
    // already.
    private string Address(string? address)
    {
        var written = address ?? "";
        if (text.IsHome)
            written = written.Replace("$", "%24", StringComparison.Ordinal);
        return written.Contains(';', StringComparison.Ordinal)
            ? written.Replace("&", "&amp;", StringComparison.Ordinal)
            : written;
    }

    private char FirstCharacter(HtmlNode node) =>
        node switch
        {
            HtmlText { Characters: [var first, ..] } => first,
            HtmlElement { Name: "br" } when !isInTable && !isHeading => '\n',
            HtmlElement { Name: "a" or "noteref" } => '[',
            HtmlElement { Name: "em" or "strong" } => '*',
            HtmlElement { Name: "del" } => '~',
            _ => '<',
        };

    [GeneratedRegex("<(?=[A-Za-z/!?])")]
    private static partial Regex TagStart();
}
