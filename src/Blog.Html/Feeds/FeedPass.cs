using AngleSharp.Dom;
using AngleSharp.Html;
using Blog.Html.Parsing;

namespace Blog.Html.Feeds;

/// <summary>One pass over a fragment: parse it, rewrite every element, write it.</summary>
internal static class FeedPass
{
    /// <summary>The fragment, cleaned once.</summary>
    public static string Run(string html)
    {
        var body = ParsedFragment.Parse(XmlCharacters.Keep(html));
        // From the last to the first, so that a replacement is seen before the element around it.
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
