namespace Blog.Import.Texts.Meanings;

/// <summary>A formula.</summary>
/// <param name="IsDisplay">Whether it stands by itself.</param>
internal sealed record FormulaText(bool IsDisplay) : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Verbatim;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        var tex = use.Body.Trim();
        var isDisplay = IsDisplay || use.Arguments.Find("display") is not (null or "false");
        if (tex.Length == 0 || tex.Contains('$', StringComparison.Ordinal))
            return null;
        return isDisplay || tex.Contains('\n', StringComparison.Ordinal)
            ? new Written($"$$\n{tex}\n$$", "a formula") { IsBlock = true }
            : new Written($"${tex}$", "a formula");
    }
}
