using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Writing;
using Markdig.Helpers;

namespace Blog.Markdown.RawHtml;

/// <summary>Finds scripts and frames in a piece of HTML.</summary>
internal static class LiveElements
{
    /// <summary>Notes the first script and the first frame of a document.</summary>
    public static void Note(FragmentRenderer renderer, HtmlPiece piece, HtmlScan scan)
    {
        var next = 0;
        foreach (var tag in scan.Tags)
        {
            if (tag is not { Kind: HtmlTagKind.Start, Name: "script" or "iframe" } || renderer.HasLive(tag.Name))
                continue;
            // Both are in the order of the text, so that one walk finds the values of all tags.
            while (next < scan.Values.Count && scan.Values[next].Start < tag.Start)
                next++;
            var (source, type) = ((string?)null, "");
            for (; next < scan.Values.Count && scan.Values[next].End <= tag.End; next++)
            {
                var value = scan.Values[next];
                if (value.Name == "src")
                    source ??= TextOf(piece, value);
                else if (value.Name == "type")
                    type = TextOf(piece, value);
            }

            if (tag.Name == "script" ? Runs(type) : source is not null)
                renderer.NoteLive(new LiveElement(tag.Name, source ?? "", PlaceOf(renderer, piece, tag)));
        }
    }

    // A script of another type is data, which nobody misses: HTML, 4.12.1.
    private static bool Runs(string type) =>
        type.Length == 0
        || type.Equals("module", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("javascript", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("ecmascript", StringComparison.OrdinalIgnoreCase);

    private static string TextOf(HtmlPiece piece, HtmlAttributeValue value) =>
        HtmlHelper.Unescape(piece.Text[value.Start..value.End], removeBackSlash: false).Trim();

    private static Blog.Text.SourceSpan PlaceOf(FragmentRenderer renderer, HtmlPiece piece, HtmlTag tag) =>
        piece.InFile(renderer.Body, tag.Start, int.Min(tag.End, piece.Text.Length));
}
