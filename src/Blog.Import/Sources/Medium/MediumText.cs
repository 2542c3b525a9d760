using System.Collections.Immutable;
using Blog.Html.Tree;
using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Syndication;

namespace Blog.Import.Sources.Medium;

/// <summary>The text of a story: paragraphs whose classes start with <c>graf--</c>, in sections.</summary>
/// <param name="title">The title, which the text repeats.</param>
/// <param name="summary">The line below it, which the text repeats where it is one.</param>
/// <param name="cards">Gets what links to other pages know.</param>
internal sealed class MediumText(string? title, string? summary, List<ForeignCard> cards)
{
    private const int HighestHeading = 2;

    /// <summary>The text without what is said beside it, in the elements that others have.</summary>
    public ImmutableArray<HtmlNode> Convert(ImmutableArray<HtmlNode> body)
    {
        var blocks = Blocks(body).ToList();
        Drop(blocks, b => b is { Name: "hr" });
        Drop(
            blocks,
            b => b.HasClass("graf--title") || (IsHeading(b) && title is not null && TreeEdits.Words(b) == title)
        );
        Drop(blocks, b => b.HasClass("graf--subtitle") && TreeEdits.Words(b) == summary);
        Drop(blocks, b => b is { Name: "hr" });
        return [.. Raised(Joined(blocks))];
    }

    // Of the text's beginning.
    private static void Drop(List<HtmlElement> blocks, Func<HtmlElement, bool> isDropped)
    {
        if (blocks is [var first, ..] && isDropped(first))
            blocks.RemoveAt(0);
    }

    private IEnumerable<HtmlElement> Blocks(ImmutableArray<HtmlNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is not HtmlElement element)
            {
                if (!string.IsNullOrWhiteSpace(node.Text))
                    yield return new HtmlElement("p", node);
            }
            else if (element.HasClass("graf--mixtapeEmbed"))
            {
                foreach (var block in Card(element))
                    yield return block;
            }
            else if (element.Name is "section" or "div" && !element.HasClass("graf"))
            {
                foreach (var block in Blocks(element.Children))
                    yield return block;
            }
            else
            {
                yield return element;
            }
        }
    }

    private IEnumerable<HtmlElement> Card(HtmlElement embed)
    {
        var link = embed.Descendants().FirstOrDefault(e => e.Name == "a" && e.Attribute("href") is { Length: > 0 });
        if (link?.Attribute("href") is not { } url)
            return [new HtmlElement("p", embed.Children)];
        var parts = link.Children.OfType<HtmlElement>().ToList();
        cards.Add(
            new ForeignCard(url)
            {
                Title = TreeEdits.Words(parts.Find(p => p.Name == "strong")),
                Description = TreeEdits.Words(parts.Find(p => p.Name == "em")),
                Site = TreeEdits.Words(link.Children.Where(c => c is HtmlText)),
            }
        );
        return [MarkdownOfHtml.LoneAddress(url)];
    }

    // The editor ends a block of code at an empty line and starts another below it.
    private static List<HtmlElement> Joined(List<HtmlElement> blocks)
    {
        var joined = new List<HtmlElement>();
        foreach (var block in blocks)
        {
            if (block.Name == "pre" && joined is [.., { Name: "pre" } last] && AreOne(last, block))
                joined[^1] = last with { Children = [.. last.Children, new HtmlText("\n\n"), .. block.Children] };
            else
                joined.Add(block);
        }

        return joined;
    }

    private static bool AreOne(HtmlElement first, HtmlElement second) =>
        second.Attribute("data-code-block-lang") is not { } language
        || first.Attribute("data-code-block-lang") == language;

    // The largest heading of the editor is an h3, since the page's title was above it.
    private static IEnumerable<HtmlElement> Raised(List<HtmlElement> blocks)
    {
        var levels = blocks.Where(IsHeading).Select(b => b.Name[1] - '0').ToList();
        var by = levels.Count == 0 ? 0 : Math.Max(0, levels.Min() - HighestHeading);
        return blocks.Select(b => IsHeading(b) ? b with { Name = "h" + (char)(b.Name[1] - by) } : b);
    }

    private static bool IsHeading(HtmlElement element) => element.Name is ['h', >= '1' and <= '6'];
}
