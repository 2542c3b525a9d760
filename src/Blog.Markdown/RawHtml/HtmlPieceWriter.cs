using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Writing;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes HTML as it is, with holes for its addresses.</summary>
internal static class HtmlPieceWriter
{
    /// <summary>Writes a piece and notes whether it is more than comments.</summary>
    /// <param name="renderer">Receives the HTML.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="node">Its node in the document.</param>
    public static void Write(FragmentRenderer renderer, HtmlPiece piece, MarkdownObject node)
    {
        piece = HtmlEdits.Applied(node, piece);
        var scan = HtmlScanner.Scan(piece.Text);
        renderer.HasRawHtml |= scan.HasMarkup;
        var written = WritePlace(renderer, piece, node);
        foreach (var value in scan.Values)
        {
            var addresses = HtmlAddresses.In(piece.Text, value).ToList();
            if (addresses.Count > 0)
                written = WriteValue(renderer, piece, value, addresses, written);
        }

        renderer.Write(piece.Text.AsSpan(written));
    }

    // The place goes into the first tag, before its own attributes: of two with the same name, HTML takes the first.
    private static int WritePlace(FragmentRenderer renderer, HtmlPiece piece, MarkdownObject node)
    {
        var end = renderer.NotesPlaces ? PlaceAttribute.EndOfFirstName(piece.Text) : -1;
        if (end < 0)
            return 0;
        renderer.Write(piece.Text.AsSpan(0, end));
        renderer.WritePlace(node);
        return end;
    }

    // Holes are filled with text escaped for double quotes, so the value always gets them.
    private static int WriteValue(
        FragmentRenderer renderer,
        HtmlPiece piece,
        HtmlAttributeValue value,
        List<RawAddress> addresses,
        int written
    )
    {
        renderer.Write(piece.Text.AsSpan(written, value.Start - written - (value.IsQuoted ? 1 : 0)));
        renderer.Write('"');
        written = value.Start;
        foreach (var address in addresses)
        {
            renderer.Write(piece.Text.AsSpan(written, address.Start - written));
            AddHole(renderer, piece, address);
            written = address.End;
        }

        renderer.Write(piece.Text.AsSpan(written, value.End - written));
        renderer.Write('"');
        return value.IsQuoted ? value.End + 1 : value.End;
    }

    private static void AddHole(FragmentRenderer renderer, HtmlPiece piece, RawAddress address)
    {
        var target = HtmlHelper.Unescape(piece.Text[address.Start..address.End], removeBackSlash: false);
        var span = piece.InFile(renderer.Body, address.Start, address.End);
        renderer.AddHole(new LinkHole(renderer.Offset, target, address.Kind, span));
    }
}
