using System.Text;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.RawHtml;

/// <summary>Finds words in elements whose text browsers do not show, though they are closed.</summary>
/// <param name="findings">Receives them.</param>
internal sealed class HiddenText(HtmlFindings findings)
{
    private readonly StringBuilder _text = new();
    private (RawNode Node, HtmlTag Tag)? _open;
    private bool _hasElements;

    /// <summary>Looks at a paragraph, a heading or a cell.</summary>
    public static void Report(LeafBlock leaf, HtmlFindings findings)
    {
        if (leaf.Inline is { } inline && inline.Inlines<HtmlInline>().Count > 0)
            new HiddenText(findings).Read(leaf, inline);
    }

    /// <summary>Looks at a block of HTML.</summary>
    public static void Report(RawNode block, HtmlFindings findings)
    {
        var hidden = new HiddenText(findings);
        foreach (var tag in HtmlScanner.Scan(block.Piece.Text).Tags)
        {
            if (hidden._open is not null && hidden.Ends(tag))
                hidden._text.Append(block.Piece.Text.AsSpan(hidden._open.Value.Tag.End..tag.Start));
            hidden.Read(block, tag, isInProse: false);
        }
    }

    private void Read(LeafBlock leaf, ContainerInline inline)
    {
        var isInProse = HasTextAround(inline);
        foreach (var node in inline.Nodes())
        {
            if (node is HtmlInline html)
            {
                var holder = new RawNode(html, HtmlPiece.Of(html), leaf);
                foreach (var tag in HtmlScanner.Scan(holder.Piece.Text).Tags)
                    Read(holder, tag, isInProse);
            }
            else if (_open is not null)
            {
                InlineText.Append(_text, node);
            }
        }
    }

    // Whether there are words before the first tag or behind the last one: then its elements are parts of sentences.
    private static bool HasTextAround(ContainerInline inline)
    {
        var text = new StringBuilder();
        for (var node = inline.FirstChild; node is not null and not HtmlInline; node = node.NextSibling)
            InlineText.Append(text, node);
        for (var node = inline.LastChild; node is not null and not HtmlInline; node = node.PreviousSibling)
            InlineText.Append(text, node);
        return HasWords(text.ToString());
    }

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    private void Read(RawNode node, HtmlTag tag, bool isInProse)
    {
        if (_open is null)
        {
            if (tag.Kind == HtmlTagKind.Start && !tag.ClosesItself && HtmlElements.HidesText(tag.Name))
                _open = (node, tag);
        }
        else if (Ends(tag))
        {
            var text = _text.ToString();
            if (HasWords(text) && IsMeantAsText(_open.Value.Tag, isInProse))
                findings.ReportHidden(_open.Value.Node, _open.Value.Tag, text);
            (_open, _hasElements) = (null, false);
            _text.Clear();
        }
        else if (tag.Kind == HtmlTagKind.Start)
        {
            _hasElements = true;
        }
    }

    private bool Ends(HtmlTag tag) => tag.Kind == HtmlTagKind.End && tag.Name == _open?.Tag.Name;

    // An <iframe> with an address has a text for browsers without frames, and a <noscript> of its own one for those
    // without scripts.
    private bool IsMeantAsText(HtmlTag start, bool isInProse) =>
        start.Name switch
        {
            "title" or "noframes" or "noembed" => true,
            "iframe" => !start.HasAttributes,
            "noscript" => isInProse,
            "template" or "datalist" => isInProse && !_hasElements,
            _ => false,
        };
}
