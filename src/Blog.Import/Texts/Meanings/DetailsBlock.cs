namespace Blog.Import.Texts.Meanings;

/// <summary>Text that is shown after a click.</summary>
internal sealed record DetailsBlock(string Summary = "summary title") : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Text;

    /// <inheritdoc/>
    public override Written? Write(TagUse use) =>
        use.IsHtml
            ? null
            : new Written(Open(Words(use), use.Arguments.Find("open") is "true"), "details")
            {
                Close = ":::",
                IsBlock = true,
            };

    private string Words(TagUse use) =>
        use.Arguments.Find(Summary)
        ?? string.Join(
            ' ',
            use.Arguments.Plain.Where(w => w is not ("open" or "closed" or "close" or "true" or "false"))
        );

    /// <summary>The line that opens it.</summary>
    public static string Open(string summary, bool isOpen) =>
        "::: details"
        + (summary.Length == 0 ? "" : $" summary=\"{Escaping.Quoted(summary)}\"")
        + (isOpen ? " open" : "");
}
