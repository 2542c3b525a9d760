using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>How pictures are published: <c>images</c> in <c>content/site.yml</c>.</summary>
/// <param name="AreMade">Whether pages get pictures in other sizes and formats; if not, each picture is published in
/// its own alone.</param>
public sealed record ImageSettings(bool AreMade = true)
{
    /// <summary>The names of all formats that pages can have beside that of the picture, best first.</summary>
    public static ImmutableArray<string> AllFormats { get; } = ["avif", "webp"];

    /// <summary>The formats that pages have beside that of the picture, best first.</summary>
    public ImmutableArray<string> Formats { get; init; } = AllFormats;

    /// <summary>The widths of pictures in texts, in pixels, ascending; empty for those of the theme.</summary>
    public ImmutableArray<int> Widths { get; init; } = [];

    /// <summary>The quality of AVIF, from 1 to 100 on its own scale.</summary>
    public int AvifQuality { get; init; } = 55;

    /// <summary>The quality of WebP, from 1 to 100 on its own scale.</summary>
    public int WebpQuality { get; init; } = 78;

    /// <summary>The quality of JPEG, from 1 to 100 on its own scale.</summary>
    public int JpegQuality { get; init; } = 80;

    /// <summary>How large a picture may be as a page shows it, in kilobytes of 1,000 bytes.</summary>
    public int Budget { get; init; } = 300;
}
