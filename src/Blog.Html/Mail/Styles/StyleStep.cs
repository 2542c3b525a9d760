using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Html.Mail.Styles;

/// <summary>A step of a selector.</summary>
/// <param name="Element">The element's name; empty for any.</param>
/// <param name="Classes">The classes it has.</param>
/// <param name="IsChild">Whether it stands right inside the step before it in the selector.</param>
internal sealed record StyleStep(string Element, ImmutableArray<string> Classes, bool IsChild)
{
    /// <summary>Whether it fits an element by itself.</summary>
    public bool Fits(HtmlElement element) =>
        (Element.Length == 0 || Element == element.Name) && (Classes.IsEmpty || Classes.All(element.HasClass));
}
