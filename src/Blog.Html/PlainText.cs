using System.Collections.Frozen;
using AngleSharp.Dom;
using Blog.Html.Parsing;

namespace Blog.Html;

/// <summary>A door of this room: HTML in, the words a reader sees out.</summary>
public static class PlainText
{
    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "script",
        "style",
        "template",
        "head",
        "title",
        "iframe",
        "noembed",
        "noframes",
        "object",
        "textarea",
        "select"
    );

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "math",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "svg",
        "time",
        "tt",
        "u",
        "var",
        "wbr"
    );

    /// <summary>
    /// The text, one line for each block (paragraph, heading, list item, row), without empty lines and with single
    /// spaces; code keeps its lines and spaces, an image stands as its <c>alt</c> text. Scripts, styles and a heading's
    /// link to itself are left out.
    /// </summary>
    /// <param name="html">A fragment: what stands inside <c>body</c>.</param>
    public static string Of(string html)
    {
        var lines = new TextLines();
        Append(ParsedFragment.Parse(html), isCode: false, lines);
        return XmlCharacters.Keep(lines.ToString());
    }

    private static void Append(INode parent, bool isCode, TextLines lines)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                lines.Add(text.Data, isCode);
            else if (node is IElement element && !Unseen.Contains(element.LocalName) && !HeadingAnchor.Is(element))
                AppendElement(element, isCode || element.LocalName == "pre", lines);
        }
    }

    private static void AppendElement(IElement element, bool isCode, TextLines lines)
    {
        if (element.LocalName == "img")
        {
            lines.Add(element.GetAttribute("alt") ?? "", isCode);
            return;
        }

        if (element.LocalName is "td" or "th")
            lines.Add(" ", isCode: false);
        var isBlock = !Inline.Contains(element.LocalName) && element.LocalName is not ("td" or "th");
        if (isBlock)
            lines.EndLine();
        Append(element, isCode, lines);
        if (isBlock)
            lines.EndLine();
    }
}
