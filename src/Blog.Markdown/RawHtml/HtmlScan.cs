namespace Blog.Markdown.RawHtml;

/// <summary>What a piece of HTML holds.</summary>
/// <param name="Values">The attributes with values, in their order.</param>
/// <param name="Tags">The tags, in their order; those in comments, scripts and other raw text left out.</param>
/// <param name="HasMarkup">Whether there is anything but text and comments.</param>
/// <param name="OpenComment">Where a comment starts that does not end in this piece; -1 when all do.</param>
internal sealed record HtmlScan(
    IReadOnlyList<HtmlAttributeValue> Values,
    IReadOnlyList<HtmlTag> Tags,
    bool HasMarkup,
    int OpenComment
);
