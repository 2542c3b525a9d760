namespace Blog.Import.Texts.Meanings.Pictures;

/// <summary>A picture whose file is named by an import above: <c>&lt;Image src={hero} alt="…" /></c>.</summary>
internal sealed record MdxPicture : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.Arguments.Find("src") is not { } source)
            return null;
        source = source.Trim('{', '}', ' ', '"', '\'');
        var address = use.Context.Names.Files.GetValueOrDefault(source) ?? source;
        var isAddress =
            address.Contains('/', StringComparison.Ordinal) || address.Contains('.', StringComparison.Ordinal);
        var alternative = use.Arguments.Find("alt") ?? use.Arguments.Find("caption title") ?? "";
        return isAddress && !address.Contains('(', StringComparison.Ordinal)
            ? Picture.Of(address, alternative, use.Arguments.Find("caption title"), use)
            : null;
    }
}
