using AngleSharp.Dom;
using AngleSharp.Html;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>One reading of a fragment: parse, rewrite every element, write it down again.</summary>
internal static class FeedPass
{
    /// <summary>The fragment, cleaned once.</summary>
    public static string Run(string html)
    {
        var body = ParsedFragment.Parse(XmlCharacters.Keep(html));
        // Latest first: what replaces an element is looked at before the element around it is.
        foreach (var node in body.Descendants().Reverse().ToList())
            Rewrite(node);
        return XmlCharacters.Keep(Write(body));
    }

    private static void Rewrite(INode node)
    {
        if (node is IElement element)
            FeedElement.Rewrite(element);
        else if (node is IComment or IProcessingInstruction)
            node.Parent?.RemoveChild(node);
    }

    private static string Write(INode body)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var child in body.ChildNodes)
            child.ToHtml(writer, HtmlMarkupFormatter.Instance);
        return writer.ToString();
    }
}
