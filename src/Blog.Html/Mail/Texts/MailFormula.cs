using Blog.Html.Tree;

namespace Blog.Html.Mail.Texts;

/// <summary>Formulas and references to notes as mail shows them: as text.</summary>
internal static class MailFormula
{
    /// <summary>A formula (MathML) as the TeX it was written in, where that is known, otherwise as its
    /// characters.</summary>
    public static HtmlElement Of(HtmlElement math)
    {
        var text = new HtmlElement("code", [new HtmlAttribute("class", "formula")], [new HtmlText(TextOf(math))]);
        return math.Attribute("display") == "block"
            ? new HtmlElement("p", [new HtmlAttribute("class", "formula-block")], [text])
            : text;
    }

    /// <summary>The same as a text.</summary>
    public static string TextOf(HtmlElement math)
    {
        var tex =
            math.Descendants()
                .FirstOrDefault(e => e.Name == "annotation" && e.Attribute("encoding") is "application/x-tex" or "TeX")
                ?.Text
            ?? math.Attribute("alttext");
        return string.Join(
            ' ',
            (string.IsNullOrWhiteSpace(tex) ? math.Text : tex).Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );
    }

    /// <summary>Whether a raised text is the number of a note.</summary>
    public static bool IsNoteReference(HtmlElement element) =>
        element.Name == "sup"
        && (
            element.HasClass("footnote-ref")
            || element.Children is [HtmlElement { Name: "a" } link] && link.Attribute("role") == "doc-noteref"
        );
}
