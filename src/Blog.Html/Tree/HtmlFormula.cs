using System.Collections.Immutable;
using Blog.Html.Parsing;

namespace Blog.Html.Tree;

/// <summary>A formula (MathML) in a tree, in the forms that it is shown in where MathML is not. The site writes them
/// beside it: <c>data-text</c>, <c>data-simple</c>, and <c>data-tex</c> where it is not what the author
/// wrote.</summary>
public sealed record HtmlFormula
{
    /// <summary>The TeX it was written in, in one line; null when it is not known.</summary>
    public required string? Tex { get; init; }

    /// <summary>The formula as a line of text: <c>xᵢ²</c>. Its TeX or its characters where no text is
    /// known.</summary>
    public required string Text { get; init; }

    /// <summary>Whether <see cref="Text"/> says what the formula says, rather than being its source.</summary>
    public required bool HasText { get; init; }

    /// <summary>The formula as letters with raised and lowered ones; null when it needs more.</summary>
    public required ImmutableArray<HtmlNode>? Simple { get; init; }

    /// <summary>Whether it stands by itself, rather than in a line of text.</summary>
    public required bool IsBlock { get; init; }

    /// <summary>The <c>math</c> element as XML, without anything that says where it is written.</summary>
    public required string MathMl { get; init; }

    /// <summary>The formula of a <c>math</c> element.</summary>
    public static HtmlFormula Of(HtmlElement math)
    {
        ArgumentNullException.ThrowIfNull(math);
        var annotation = math.Descendants()
            .FirstOrDefault(e => e.Name == "annotation" && e.Attribute("encoding") is "application/x-tex" or "TeX");
        var tex = OneLine(math.Attribute(FormulaAttributes.Tex) ?? annotation?.Text ?? math.Attribute("alttext") ?? "");
        var text = OneLine(math.Attribute(FormulaAttributes.Text) ?? "");
        var simple = math.Attribute(FormulaAttributes.Simple);
        var characters = tex.Length > 0 ? tex : OneLine(math.Text);
        return new HtmlFormula
        {
            Tex = tex.Length > 0 ? tex : null,
            Text = text.Length > 0 ? text : characters,
            HasText = text.Length > 0,
            Simple = string.IsNullOrEmpty(simple) ? null : HtmlTree.Read(simple),
            IsBlock = math.Attribute("display") == "block",
            MathMl = XmlOf(math),
        };
    }

    // The one name of a character that HTML is written with and XML does not know.
    private static string XmlOf(HtmlElement math) =>
        HtmlTree.Write([Bare(math)]).Replace("&nbsp;", "&#160;", StringComparison.Ordinal);

    private static HtmlElement Bare(HtmlElement element) =>
        element with
        {
            Attributes = element.Attributes.RemoveAll(a => a.Name.StartsWith("data-", StringComparison.Ordinal)),
            Children = [.. element.Children.Select(c => c is HtmlElement inner ? Bare(inner) : c)],
        };

    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
