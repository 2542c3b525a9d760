using System.Collections.Frozen;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>What becomes of an element in a feed, by its name alone; a name inside SVG or MathML counts like one in
/// HTML.</summary>
internal static class FeedElement
{
    // Gone with all they hold: what runs, styles, asks, or steers the page around the article.
    private static readonly FrozenSet<string> Dropped = Names(
        "script style link meta base title template embed applet param form button select option "
            + "optgroup datalist textarea "
            + "noembed noframes frameset portal fencedframe animate animatetransform animatemotion "
            + "animatecolor set handler listener"
    );

    // Their content is meant for whoever cannot use the element itself, which is every reader of a feed.
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

    /// <summary>Whether it goes with all it holds.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName.ToLowerInvariant()) || HeadingAnchor.Is(element);

    /// <summary>Whether it goes and what it holds stays.</summary>
    public static bool IsUnwrapped(IElement element) =>
        Unwrapped.Contains(element.LocalName.ToLowerInvariant()) || !MarkupText.IsName(element.LocalName);

    private static void RewriteKept(IElement element, string name)
    {
        if (name is "iframe" or "frame")
            FeedFrame.Rewrite(element);
        else if (name == "input")
            RewriteInput(element);
        else
            FeedAttributes.Clean(element, name);
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
