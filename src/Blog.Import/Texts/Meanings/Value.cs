namespace Blog.Import.Texts.Meanings;

/// <summary>A value of the front matter.</summary>
internal sealed record Value : Meaning
{
    /// <inheritdoc/>
    public override Written? Write(TagUse use) =>
        use.Arguments.Find("0") is { } key && use.Context.Matter(key) is { } value
            ? new Written(value, "its value")
            : null;
}
