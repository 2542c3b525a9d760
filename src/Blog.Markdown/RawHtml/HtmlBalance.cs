using Blog.Markdown.Excerpts;
using Blog.Markdown.Reading;
using Blog.Markdown.Writing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>Checks all HTML of a document, reports mistakes, and closes elements that are left open, so that no
/// author's HTML can break the page. Each container of Markdown is a part of its own: an element that starts in a quote
/// ends there as well.</summary>
internal sealed class HtmlBalance
{
    private readonly FragmentRenderer _renderer;
    private readonly HtmlFindings _findings;

    private HtmlBalance(FragmentRenderer renderer) => (_renderer, _findings) = (renderer, new HtmlFindings(renderer));

    /// <summary>Balances a document.</summary>
    public static void Apply(MarkdownDocument document, FragmentRenderer renderer) =>
        new HtmlBalance(renderer).ApplyTo(document);

    private void ApplyTo(ContainerBlock container)
    {
        var part = new HtmlPart(_findings);
        foreach (var child in container)
            Add(part, child);
        var end = part.End();
        _renderer.EndOfExcerpt ??= part.EndOfExcerpt;
        if (end.Length > 0)
            container.Add(new HtmlEnd(end));
    }

    private void Add(HtmlPart part, Block child)
    {
        switch (child)
        {
            case ExcerptMark:
                part.MarkExcerpt();
                break;
            case HtmlBlock block:
                var whole = new RawNode(block, HtmlPiece.Of(block), null);
                part.Add(whole);
                HiddenText.Report(whole, _findings);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                foreach (var tag in inline.Inlines<HtmlInline>())
                    part.Add(new RawNode(tag, HtmlPiece.Of(tag), leaf));
                HiddenText.Report(leaf, _findings);
                break;
            case ContainerBlock inner:
                ApplyTo(inner);
                break;
        }
    }
}
