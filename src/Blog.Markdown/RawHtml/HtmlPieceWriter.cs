using System.Text.RegularExpressions;
using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Writing;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Blog.Markdown.RawHtml;

/// <summary>Writes HTML as it is, with holes for its addresses.</summary>
internal static partial class HtmlPieceWriter
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
        LiveElements.Note(renderer, piece, scan);
        var images = RawImage.In(piece.Text, scan, renderer).ToList();
        var points = images
            .SelectMany(i => i.Points)
            .Concat(scan.Values.Select(v => new RawPoint(v.Start - (v.IsQuoted ? 1 : 0), null, v)))
            .Concat(PlaceOf(renderer, piece, node));
        var bySource = images.ToDictionary(i => i.Source.Start, i => i.Image);
        var written = 0;
        foreach (var point in points.OrderBy(p => p.At))
        {
            if (point.Value is { } value)
            {
                written = WriteValue(renderer, piece, scan, value, bySource, written);
                continue;
            }

            renderer.Write(piece.Text.AsSpan(written, point.At - written));
            written = point.At;
            if (point.Hole is { } hole)
                renderer.AddHole(hole with { Offset = renderer.Offset });
            else
                renderer.WritePlace(node);
        }

        renderer.Write(piece.Text.AsSpan(written));
    }

    // The place goes into the first tag, before its own attributes: of two with the same name, HTML takes the first.
    private static IEnumerable<RawPoint> PlaceOf(FragmentRenderer renderer, HtmlPiece piece, MarkdownObject node)
    {
        var end =
            renderer.NotesPlaces && renderer.PlaceOf(node) is not null ? PlaceAttribute.EndOfFirstName(piece.Text) : -1;
        return end < 0 ? [] : [new RawPoint(end, null, null)];
    }

    // Holes are filled with text escaped for double quotes, so the value always gets them.
    private static int WriteValue(
        FragmentRenderer renderer,
        HtmlPiece piece,
        HtmlScan scan,
        HtmlAttributeValue value,
        Dictionary<int, WrittenImage> images,
        int written
    )
    {
        var addresses = HtmlAddresses.In(piece.Text, value).ToList();
        if (addresses.Count == 0)
            return written;
        renderer.Write(piece.Text.AsSpan(written, value.Start - written - (value.IsQuoted ? 1 : 0)));
        renderer.Write('"');
        written = value.Start;
        foreach (var address in addresses)
        {
            renderer.Write(piece.Text.AsSpan(written, address.Start - written));
            AddHole(
                renderer,
                piece,
                address,
                images.GetValueOrDefault(value.Start),
                LacksAlternative(piece, scan, value)
            );
            written = address.End;
        }

        renderer.Write(piece.Text.AsSpan(written, value.End - written));
        renderer.Write('"');
        return value.IsQuoted ? value.End + 1 : value.End;
    }

    private static void AddHole(
        FragmentRenderer renderer,
        HtmlPiece piece,
        RawAddress address,
        WrittenImage? image,
        bool lacksAlternative
    )
    {
        var target = HtmlHelper.Unescape(piece.Text[address.Start..address.End], removeBackSlash: false);
        var span = piece.InFile(renderer.Body, address.Start, address.End);
        renderer.AddHole(
            new LinkHole(renderer.Offset, target, address.Kind, span)
            {
                Image = image,
                LacksAlternative = lacksAlternative,
            }
        );
    }

    // An empty text is there on purpose (HTML, 4.8.4.4.2).
    private static bool LacksAlternative(HtmlPiece piece, HtmlScan scan, HtmlAttributeValue value)
    {
        if (value is not { Tag: "img", Name: "src" })
            return false;
        var (low, high) = (0, scan.Tags.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = scan.Tags[middle].Start <= value.Start ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 && !Alternative().IsMatch(piece.Text[scan.Tags[low].Start..scan.Tags[low].End]);
    }

    [GeneratedRegex(
        """[\s"'](alt(?=[\s=/>])|role\s*=\s*["']?(presentation|none)\b|aria-hidden\s*=\s*["']?true)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Alternative();
}
