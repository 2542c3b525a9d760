namespace Blog.Import.Texts.Meanings;

/// <summary>Text that is shown after a click.</summary>
internal sealed record Details(string Summary = "summary title 0") : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Text;

    /// <inheritdoc/>
    public override Written? Write(TagUse use) =>
        use.IsHtml
            ? null
            : new Written(Open(use.Arguments.Find(Summary) ?? "", use.Arguments.Find("open") is "true"), "details")
            {
                Close = ":::",
                IsBlock = true,
            };

    /// <summary>The line that opens it.</summary>
    public static string Open(string summary, bool isOpen) =>
        "::: details"
        + (summary.Length == 0 ? "" : $" summary=\"{Picture.Quoted(summary)}\"")
        + (isOpen ? " open" : "");
}
