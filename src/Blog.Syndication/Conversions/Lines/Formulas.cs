using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Syndication.Trees;

namespace Blog.Syndication.Conversions.Lines;

/// <summary>
/// Formulas (MathML): the TeX they were written in where it is known, else their characters, as code.
/// </summary>
internal sealed class Formulas : IConversion
{
    /// <inheritdoc/>
    public ImmutableArray<HtmlNode> Apply(ImmutableArray<HtmlNode> tree, Conversion conversion) =>
        conversion.Change(
            tree,
            (element, place) =>
            {
                if (element.Name != "math")
                    return null;
                var tex = TexOf(element);
                var text = tex ?? Nodes.Words([element]);
                if (conversion.Traits.Formulas && tex is not null)
                    return [Nodes.Text(IsBlock(element) ? $"$${tex}$$" : $"${tex}$")];
                conversion.Lost(place, $"formula '{text}'", tex is null ? "its characters as code" : "its TeX as code");
                var code = Nodes.Element("code", Nodes.Text(text));
                return IsBlock(element) ? [Nodes.Element("p", code)] : [code];
            }
        );

    private static bool IsBlock(HtmlElement math) => math.Attribute("display") == "block";

    private static string? TexOf(HtmlElement math)
    {
        var annotation = Nodes.First(
            math.Children,
            e => e.Name == "annotation" && e.Attribute("encoding") is "application/x-tex" or "TeX"
        );
        var tex = (annotation?.Text ?? math.Attribute("alttext"))?.Trim();
        return string.IsNullOrEmpty(tex) ? null : HtmlSpace.Joined(tex);
    }
}
