namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A figure whose content is its caption.</summary>
internal sealed record StatiqFigure : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Optional;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.Arguments.Find("Src 0") is not { } address)
            return null;
        var caption = use.Body.Trim();
        return Picture.Of(
            SiteAddress.Of(address).Replace("~/", "/", StringComparison.Ordinal),
            use.Arguments.Find("Alt") ?? caption,
            caption.Length == 0 ? null : caption,
            use
        );
    }
}
