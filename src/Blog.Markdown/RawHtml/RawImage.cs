using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Writing;
using Markdig.Helpers;

namespace Blog.Markdown.RawHtml;

/// <summary>An <c>img</c> element that an author wrote, alone: not in a <c>picture</c> element, and without a
/// <c>srcset</c> of its own.</summary>
/// <param name="Source">Its attribute <c>src</c>.</param>
/// <param name="Image">The image.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="AttributesEnd">Where further attributes go.</param>
internal sealed record RawImage(HtmlAttributeValue Source, WrittenImage Image, HtmlTag Tag, int AttributesEnd)
{
    /// <summary>Where its holes go.</summary>
    public IEnumerable<RawPoint> Points =>
        [
            new(Tag.Start, new PictureHole(0, Image, IsEnd: false), null),
            new(AttributesEnd, new ImageSizeHole(0, Image), null),
            new(Tag.End, new PictureHole(0, Image, IsEnd: true), null),
        ];

    /// <summary>The images in a piece of HTML. A <c>picture</c> element may go on over several pieces.</summary>
    public static IEnumerable<RawImage> In(string html, HtmlScan scan, FragmentRenderer renderer)
    {
        var next = 0;
        foreach (var tag in scan.Tags)
        {
            if (tag.Name == "picture")
                renderer.OpenPictures = int.Max(0, renderer.OpenPictures + (tag.Kind == HtmlTagKind.Start ? 1 : -1));
            if (tag is not { Name: "img", Kind: HtmlTagKind.Start } || renderer.OpenPictures > 0)
                continue;
            while (next < scan.Values.Count && scan.Values[next].Start < tag.Start)
                next++;
            var first = next;
            while (next < scan.Values.Count && scan.Values[next].End <= tag.End)
                next++;
            if (Of(html, tag, [.. scan.Values.Skip(first).Take(next - first)]) is { } image)
                yield return image;
        }
    }

    private static RawImage? Of(string html, HtmlTag tag, ImmutableArray<HtmlAttributeValue> values)
    {
        if (values.All(v => v.Name != "src") || values.Any(v => v.Name is "srcset" or "sizes"))
            return null;
        var source = values.First(v => v.Name == "src");
        if (source.End == source.Start)
            return null;
        string? Value(string name) => values.Where(v => v.Name == name).Select(Text).FirstOrDefault();
        string Text(HtmlAttributeValue value) =>
            HtmlHelper.Unescape(html[value.Start..value.End], removeBackSlash: false);
        var width = Value("width")?.Trim();
        var isNumber = width is { Length: > 0 } && width.All(char.IsAsciiDigit);
        var image = new WrittenImage(Text(source), Value("alt") ?? "")
        {
            Classes = [.. (Value("class") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Width = isNumber ? width : null,
            HasHeight = Value("height") is not null || (width is not null && !isNumber),
            HasStyle = Value("style") is not null,
            // Whether a link is around it stands in another piece.
            IsLinked = true,
            IsLazy = Value("loading") == "lazy",
        };
        var last = values.Max(v => v.End + (v.IsQuoted ? 1 : 0));
        var end = tag.End - (tag.ClosesItself ? 2 : 1);
        return new RawImage(source, image, tag, int.Max(last, end));
    }
}

/// <summary>A place in a piece of HTML where something is written.</summary>
/// <param name="At">Where.</param>
/// <param name="Hole">The hole to add; null for none.</param>
/// <param name="Value">The attribute that starts there; null for none.</param>
internal sealed record RawPoint(int At, HtmlHole? Hole, HtmlAttributeValue? Value);
