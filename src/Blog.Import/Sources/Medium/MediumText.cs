using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Medium;

/// <summary>The text of a story: paragraphs whose classes start with <c>graf--</c>, in sections.</summary>
/// <param name="title">The title, which the text repeats.</param>
/// <param name="summary">The line below it, which the text repeats where it is one.</param>
/// <param name="links">Knows the other stories.</param>
/// <param name="cards">Gets what links to other pages know.</param>
internal sealed class MediumText(string? title, string? summary, MediumLinks links, List<ForeignCard> cards)
{
    private const int HighestHeading = 2;

    /// <summary>The text without what is said beside it, in the elements that others have.</summary>
    public ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> body)
    {
        var blocks = Blocks(MediumEmbeds.Convert(links.Rewrite(body))).ToList();
        Drop(blocks, b => b is { Name: "hr" });
        Drop(
            blocks,
            b => b.HasClass("graf--title") || (IsHeading(b) && title is not null && TreeEdits.Words(b) == title)
        );
        Drop(blocks, b => b.HasClass("graf--subtitle") && TreeEdits.Words(b) == summary);
        Drop(blocks, b => b is { Name: "hr" });
        return [.. Raised(blocks)];
    }

    // Of the text's beginning.
    private static void Drop(List<HtmlElement> blocks, Func<HtmlElement, bool> isDropped)
    {
        if (blocks is [var first, ..] && isDropped(first))
            blocks.RemoveAt(0);
    }

    private IEnumerable<HtmlElement> Blocks(ImmutableArray<HtmlNode> nodes)
    {
        foreach (var node in Joined(nodes))
        {
            if (node is not HtmlElement element)
            {
                if (!string.IsNullOrWhiteSpace(node.Text))
                    yield return new HtmlElement("p", node);
            }
            else if (element.Name is "section" or "div" && !element.HasClass("graf"))
            {
                foreach (var block in Blocks(element.Children))
                    yield return block;
            }
            else
            {
                foreach (var block in element.HasClass("graf--mixtapeEmbed") ? Card(element) : [element])
                    yield return block;
            }
        }
    }

    private IEnumerable<HtmlElement> Card(HtmlElement embed)
    {
        var link = embed.Descendants().FirstOrDefault(e => e.Name == "a" && e.Attribute("href") is { Length: > 0 });
        if (link?.Attribute("href") is not { } url)
            return [new HtmlElement("p", embed.Children)];
        var parts = link.Children.OfType<HtmlElement>().ToList();
        var name = TreeEdits.Words(parts.Find(p => p.Name == "strong"));
        if (links.Find(url) is { } own)
            return [new HtmlElement("p", new HtmlElement("a", new HtmlText(name ?? own)).With("href", own))];
        cards.Add(
            new ForeignCard(url)
            {
                Title = name,
                Description = TreeEdits.Words(parts.Find(p => p.Name == "em")),
                Site = TreeEdits.Words(link.Children.Where(c => c is HtmlText)),
            }
        );
        return [MarkdownOfHtml.LoneAddress(url)];
    }

    // The editor ends a block of code at an empty line and starts another below it, of the same language.
    private static List<HtmlNode> Joined(ImmutableArray<HtmlNode> siblings)
    {
        var joined = new List<HtmlNode>();
        foreach (var node in siblings.Where(n => n is not HtmlText || !string.IsNullOrWhiteSpace(n.Text)))
        {
            if (node is HtmlElement { Name: "pre" } code && joined is [.., HtmlElement last] && AreOne(last, code))
                joined[^1] = last with { Children = [.. last.Children, new HtmlText("\n\n"), .. code.Children] };
            else
                joined.Add(node);
        }

        return joined;
    }

    private static bool AreOne(HtmlElement first, HtmlElement second) =>
        first.Name == "pre" && first.Attribute("data-code-block-lang") == second.Attribute("data-code-block-lang");

    // The largest heading of the editor is an h3, since the page's title was above it.
    private static IEnumerable<HtmlElement> Raised(List<HtmlElement> blocks)
    {
        var levels = blocks.Where(IsHeading).Select(b => b.Name[1] - '0').ToList();
        var by = levels.Count == 0 ? 0 : Math.Max(0, levels.Min() - HighestHeading);
        return blocks.Select(b => IsHeading(b) ? b with { Name = "h" + (char)(b.Name[1] - by) } : b);
    }

    private static bool IsHeading(HtmlElement element) => element.Name is ['h', >= '1' and <= '6'];
}
