using AngleSharp.Dom;

namespace Blog.Html.Parsing;

/// <summary>The mark behind a heading that links to the heading itself: it helps on a page and is noise anywhere
/// else.</summary>
internal static class HeadingAnchor
{
    /// <summary>Whether the element is a link within the page, inside a heading, that shows nothing but a
    /// mark.</summary>
    public static bool Is(IElement element) =>
        element.LocalName == "a"
        && element.GetAttribute("href") is ['#', ..]
        && element.TextContent.Trim() is "#" or "¶" or "§" or "🔗"
        && element.Ancestors<IElement>().Any(a => a.LocalName is ['h', >= '1' and <= '6']);
}
