using System.Collections.Frozen;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>Decides by an element's name whether a feed keeps it; names inside SVG or MathML count like those of
/// HTML.</summary>
internal static class FeedElement
{
    // Removed with their content: elements that run, style, ask for input, or control the page around the article.
    private static readonly FrozenSet<string> Dropped = Names(
        "script style link meta base title template embed applet param form button select option "
            + "optgroup datalist textarea "
            + "noembed noframes frameset portal fencedframe animate animatetransform animatemotion "
            + "animatecolor set handler listener"
    );

    // Their content is for readers that cannot use the element itself, as all feed readers.
    private static readonly FrozenSet<string> Unwrapped = Names("object noscript fieldset label output");

    // Their content is read as text and not as markup, differently from reader to reader.
    private static readonly FrozenSet<string> Raw = Names("xmp plaintext");

    /// <summary>Removes, replaces or cleans one element; its children are clean already.</summary>
    public static void Rewrite(IElement element)
    {
        var name = element.LocalName.ToLowerInvariant();
        if (IsDropped(element))
            element.Remove();
        else if (IsUnwrapped(element))
            element.Replace([.. element.ChildNodes]);
        else if (Raw.Contains(name))
            Replace(element, "pre", element.TextContent);
        else
            RewriteKept(element, name);
    }

    /// <summary>Whether the element is removed with its content.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName.ToLowerInvariant()) || HeadingAnchor.Is(element);

    /// <summary>Whether the element is removed and its content stays.</summary>
    public static bool IsUnwrapped(IElement element) =>
        Unwrapped.Contains(element.LocalName.ToLowerInvariant()) || !MarkupText.IsName(element.LocalName);

    private static void RewriteKept(IElement element, string name)
    {
        if (name is "iframe" or "frame")
            FeedFrame.Rewrite(element);
        else if (name == "input")
            RewriteInput(element);
        else
            RewriteAttributes(element, name);
    }

    private static void RewriteAttributes(IElement element, string name)
    {
        FeedAttributes.Clean(element, name);
        if (FeedFormula.Is(element))
            FeedFormula.Rewrite(element);
    }

    private static void RewriteInput(IElement input)
    {
        var isCheckbox = string.Equals(input.GetAttribute("type"), "checkbox", StringComparison.OrdinalIgnoreCase);
        var sign = input.HasAttribute("checked") ? "☑" : "☐";
        input.Replace(isCheckbox ? [input.Owner!.CreateTextNode(sign)] : []);
    }

    private static void Replace(IElement element, string name, string text)
    {
        var replacement = element.Owner!.CreateElement(name);
        replacement.TextContent = text;
        element.Replace(replacement);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
