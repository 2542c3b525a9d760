using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>
/// Joins what belongs together in a line of text, and brings its spaces out of emphasis and links to where they part
/// words.
/// </summary>
internal static class InlineSpace
{
    /// <summary>The nodes, tidied; a space may be left at either end.</summary>
    public static ImmutableArray<HtmlNode> Tidied(ImmutableArray<HtmlNode> nodes)
    {
        var tidied = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            foreach (
                var part in node
                    is HtmlElement { Name: not ("br" or "img" or "code" or "noteref" or "formula" or "#line") } element
                    ? Lifted(element)
                    : [node]
            )
                Add(tidied, part);
        }

        return [.. tidied];
    }

    // Spaces and breaks at the ends of an element go out of it; an element with nothing else goes.
    private static List<HtmlNode> Lifted(HtmlElement element)
    {
        var inner = Divided(Tidied(element.Children)).ToList();
        var first = inner.FindIndex(n => !IsGap(n));
        if (first < 0)
            return inner;
        var last = inner.FindLastIndex(n => !IsGap(n));
        return [.. inner[..first], element with { Children = [.. inner[first..(last + 1)]] }, .. inner[(last + 1)..]];
    }

    private static IEnumerable<HtmlNode> Divided(ImmutableArray<HtmlNode> nodes)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            var text = nodes[i] is HtmlText { Characters: not " " } written ? written.Characters : "";
            var (before, after) = (i == 0 && text is [' ', ..], i == nodes.Length - 1 && text is [.., ' ']);
            if (before)
                yield return new HtmlText(" ");
            var start = before ? 1 : 0;
            var end = after ? text.Length - 1 : text.Length;
            yield return before || after ? new HtmlText(text[start..end]) : nodes[i];
            if (after)
                yield return new HtmlText(" ");
        }
    }

    private static bool IsGap(HtmlNode node) => node is HtmlText { Characters: " " } or HtmlElement { Name: "br" };

    private static void Add(List<HtmlNode> line, HtmlNode node)
    {
        switch (line.Count == 0 ? null : line[^1], node)
        {
            case (_, HtmlText { Characters: "" }):
                break;
            case (HtmlElement { Name: "br" }, HtmlElement { Name: "br" }):
                break;
            case (HtmlElement { Name: "br" }, HtmlText { Characters: [' ', .. var rest] }):
                Add(line, new HtmlText(rest));
                break;
            case (HtmlText text, HtmlText more):
                line[^1] = new HtmlText(HtmlSpace.Joined(text.Characters + more.Characters));
                break;
            case (HtmlText { Characters: [.. var rest, ' '] }, HtmlElement { Name: "br" }):
                line.RemoveAt(line.Count - 1);
                Add(line, new HtmlText(rest));
                line.Add(node);
                break;
            case (HtmlElement before, HtmlElement after) when CanJoin(before, after):
                line[^1] = before with { Children = Tidied([.. before.Children, .. after.Children]) };
                break;
            default:
                line.Add(node);
                break;
        }
    }

    private static bool CanJoin(HtmlElement before, HtmlElement after) =>
        before.Name == after.Name
        && before.Name is "em" or "strong" or "del" or "sub" or "sup" or "kbd" or "mark" or "code";
}
