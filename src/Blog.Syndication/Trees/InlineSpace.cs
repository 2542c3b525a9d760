using System.Collections.Immutable;
using Blog.Html.Tree;

namespace Blog.Syndication.Trees;

/// <summary>Joins what belongs together in a line of text, and brings its spaces out of emphasis and links to where they part words.</summary>
internal static class InlineSpace
{
    /// <summary>The nodes, tidied; a space may be left at either end.</summary>
    public static ImmutableArray<HtmlNode> Tidied(ImmutableArray<HtmlNode> nodes)
    {
        var tidied = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            foreach (var part in node is HtmlElement { Name: not ("br" or "img" or "code" or "noteref") } element ? Lifted(element) : [node])
                Add(tidied, part);
        }

        return [.. tidied];
    }

    private static IEnumerable<HtmlNode> Lifted(HtmlElement element)
    {
        var inner = Tidied(element.Children).ToArray();
        var (before, after) = (inner is [HtmlText { Characters: [' ', ..] }, ..], inner is [.., HtmlText { Characters: [.., ' '] }]);
        if (before)
            inner[0] = new HtmlText(inner[0].Text[1..]);
        if (inner is [.., HtmlText { Characters: [.., ' '] } last])
            inner[^1] = new HtmlText(last.Characters[..^1]);
        ImmutableArray<HtmlNode> rest = [.. inner.Where(n => n is not HtmlText { Characters: "" })];
        if (before)
            yield return new HtmlText(" ");
        // Breaks alone need nothing around them.
        if (rest.All(n => n is HtmlElement { Name: "br" }))
        {
            foreach (var node in rest)
                yield return node;
        }
        else
        {
            yield return element with { Children = rest };
        }

        if (after)
            yield return new HtmlText(" ");
    }

    private static void Add(List<HtmlNode> line, HtmlNode node)
    {
        switch (line.Count == 0 ? null : line[^1], node)
        {
            case (_, HtmlText { Characters: "" }):
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
        before.Name == after.Name && before.Name is "em" or "strong" or "del" or "sub" or "sup" or "kbd" or "mark" or "code" && before.Name == after.Name;
}
