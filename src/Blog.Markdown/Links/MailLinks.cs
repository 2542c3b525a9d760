using Blog.Markdown.RawHtml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Links;

/// <summary>Makes links of the mail addresses in a line of text. It runs after emphasis is parsed, since <c>_</c> may
/// stand in an address. An address may lie in several nodes side by side.</summary>
internal sealed class MailLinks
{
    private readonly Queue<BareMailAddress> _addresses;
    private readonly string _text;
    private LinkInline? _link;

    private MailLinks(string text)
    {
        _text = text;
        _addresses = new Queue<BareMailAddress>(BareMailAddress.In(text));
    }

    /// <summary>Makes links of the addresses among the children of a container.</summary>
    public static void Make(ContainerInline container, VerbatimText verbatim)
    {
        var nodes = new List<LiteralInline>();
        for (var node = container.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is LiteralInline literal)
            {
                nodes.Add(literal);
                if (node.NextSibling is LiteralInline)
                    continue;
            }

            if (nodes.Exists(n => n.Content.AsSpan().Contains('@')) && !verbatim.Contains(nodes[0]))
                new MailLinks(string.Concat(nodes.Select(n => n.Content.ToString()))).Split(nodes);
            nodes.Clear();
        }
    }

    private void Split(List<LiteralInline> nodes)
    {
        var start = 0;
        foreach (var node in nodes)
        {
            var end = start + node.Content.Length;
            Split(node, start, end);
            start = end;
        }
    }

    // Takes the addresses out of a node that holds a part of the text. An address that continues in the next node stays
    // first in the queue.
    private void Split(LiteralInline node, int start, int end)
    {
        var at = start;
        while (_addresses.TryPeek(out var address) && address.Start < end)
        {
            if (address.Start >= start)
                Insert(node, address, start, at);
            at = Math.Min(address.End, end);
            _link!.Span.End = _link.UrlSpan.End = Place(node, at - start) - 1;
            if (address.End > end)
                break;
            _addresses.Dequeue();
        }

        if (at == start)
            return;
        if (at == end)
            node.Remove();
        node.Span.Start = Place(node, at - start);
        node.Content.Start += at - start;
        node.IsFirstCharacterEscaped = false;
    }

    private void Insert(LiteralInline node, BareMailAddress address, int start, int at)
    {
        if (address.Start > at)
            node.InsertBefore(Text(_text[at..address.Start], node, at - start));
        var written = _text[address.Start..address.End];
        var url = address.HasScheme ? written : "mailto:" + written;
        _link = new LinkInline
        {
            Url = url,
            IsAutoLink = true,
            IsClosed = true,
        };
        var text = Text(written, node, address.Start - start);
        (_link.Span, _link.UrlSpan, _link.Line, _link.Column) = (text.Span, text.Span, text.Line, text.Column);
        _link.AppendChild(text);
        node.InsertBefore(_link);
    }

    private static LiteralInline Text(string text, LiteralInline node, int offset)
    {
        var start = Place(node, offset);
        return new LiteralInline(text)
        {
            Span = new SourceSpan(start, start + text.Length - 1),
            Line = node.Line,
            Column = node.Column + offset,
            IsClosed = true,
        };
    }

    // A backslash before the first character is a part of the node's place and not of its text.
    private static int Place(LiteralInline node, int offset) =>
        node.Span.Start + offset + (node.IsFirstCharacterEscaped && offset > 0 ? 1 : 0);
}
