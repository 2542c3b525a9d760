using Blog.Html.Tree;

namespace Blog.Html.Mail.Texts;

/// <summary>Formulas and references to notes in mail: as text.</summary>
internal static class MailFormula
{
    /// <summary>A formula as a text.</summary>
    public static string TextOf(HtmlElement math) => HtmlFormula.Of(math).Text;

    /// <summary>Whether a raised text is the number of a note.</summary>
    public static bool IsNoteReference(HtmlElement element) =>
        element.Name == "sup"
        && (
            element.HasClass("footnote-ref")
            || element.Children is [HtmlElement { Name: "a" } link] && link.Attribute("role") == "doc-noteref"
        );
}
