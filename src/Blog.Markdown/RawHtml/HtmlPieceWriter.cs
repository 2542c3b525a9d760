using Blog.Markdown.Fragments;
using Blog.Markdown.Writing;
using Markdig.Helpers;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes HTML as it is, with holes for its addresses.</summary>
internal static class HtmlPieceWriter
{
    /// <summary>Writes a piece and notes whether it is more than comments.</summary>
    public static void Write(FragmentRenderer renderer, HtmlPiece piece)
    {
        var (values, hasMarkup) = HtmlScanner.Scan(piece.Text);
        renderer.HasRawHtml |= hasMarkup;
        var written = 0;
        foreach (var value in values)
        {
            var addresses = HtmlAddresses.In(piece.Text, value).ToList();
            if (addresses.Count > 0)
                written = WriteValue(renderer, piece, value, addresses, written);
        }

        renderer.Write(piece.Text.AsSpan(written));
    }

    // What fills a hole is escaped for double quotes, so the value gets them whatever it had.
    private static int WriteValue(FragmentRenderer renderer, HtmlPiece piece, HtmlAttributeValue value, List<HtmlAddress> addresses, int written)
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

    private static void AddHole(FragmentRenderer renderer, HtmlPiece piece, HtmlAddress address)
    {
        var target = HtmlHelper.Unescape(piece.Text[address.Start..address.End], removeBackSlash: false);
        var span = piece.InFile(renderer.Body, address.Start, address.End);
        renderer.AddHole(new LinkHole(renderer.Offset, target, address.Kind, span));
    }
}
