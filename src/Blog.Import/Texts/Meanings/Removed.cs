namespace Blog.Import.Texts.Meanings;

/// <summary>Nothing: the tag is left out.</summary>
/// <param name="Why">What became of it, as a clause.</param>
internal sealed record Removed(string Why = "left out") : Meaning
{
    /// <inheritdoc/>
    public override Written Write(TagUse use) => new("", Why);
}

/// <summary>Nothing: what stands in the tag is left out, too.</summary>
/// <param name="Why">What became of it, as a clause.</param>
internal sealed record Dropped(string Why) : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Verbatim;

    /// <inheritdoc/>
    public override Written Write(TagUse use) => new("", Why);
}

/// <summary>What stands in the tag, without the tag.</summary>
internal sealed record Kept(string Why = "its content") : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Text;

    /// <inheritdoc/>
    public override Written Write(TagUse use) => new("", Why);
}
