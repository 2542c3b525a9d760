using Blog.Markdown.Writing;

namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A film or a sound of the site's own.</summary>
/// <param name="Element">The element of HTML.</param>
internal sealed record Media(string Element) : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Optional;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var (named, body) = (use.Arguments.Find("src url mp4 webm ogv mp3 m4a ogg wav 0"), use.Body.Trim());
        var address = named ?? body;
        if (
            address.Length == 0
            || address.Contains(' ', StringComparison.Ordinal)
            || (named is not null && body.Length > 0)
            || address.Contains("{{", StringComparison.Ordinal)
        )
            return null;
        var source = HtmlEscaping.Escape(SiteAddress.Of(address));
        return new Written($"<{Element} src=\"{source}\" controls></{Element}>", $"an element '{Element}'")
        {
            IsBlock = true,
        };
    }
}
