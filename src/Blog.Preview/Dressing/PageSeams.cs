namespace Blog.Preview.Dressing;

/// <summary>Where something can be put into a page.</summary>
/// <param name="HeadEnd">The offset of the end of the head: before <c>&lt;/head&gt;</c>, or before what begins the body
/// when that tag is left out.</param>
/// <param name="BodyStart">The offset of the start of the body's content; never before
/// <paramref name="HeadEnd"/>.</param>
internal readonly record struct PageSeams(int HeadEnd, int BodyStart)
{
    // What may stand before the body; in browsers, anything else begins it.
    private static readonly string[] OfHead =
    [
        "html",
        "head",
        "title",
        "base",
        "link",
        "meta",
        "style",
        "script",
        "noscript",
        "template",
    ];

    // Their content is text, or markup that is not part of the page.
    private static readonly string[] Opaque = ["title", "style", "script", "noscript", "template"];

    /// <summary>Reads a page up to the start of its body, without making a tree.</summary>
    public static PageSeams Of(ReadOnlySpan<byte> html)
    {
        var scan = new TagScanner(html);
        var headEnd = -1;
        while (scan.Next())
        {
            if (scan.Kind == ScannedKind.Aside)
                continue;
            if (scan is { Kind: ScannedKind.EndTag } && scan.Is("head"))
            {
                headEnd = headEnd < 0 ? scan.Start : headEnd;
                continue;
            }

            if (scan is { Kind: ScannedKind.StartTag } && scan.Is("body"))
                return new(headEnd < 0 ? scan.Start : headEnd, scan.End);
            if (scan.Kind == ScannedKind.Text || !scan.IsAny(OfHead))
                return new(headEnd < 0 ? scan.Start : headEnd, scan.Start);
            if (scan is { Kind: ScannedKind.StartTag } && scan.IsAny(Opaque))
                scan.SkipContent();
        }

        return new(headEnd < 0 ? html.Length : headEnd, html.Length);
    }
}
