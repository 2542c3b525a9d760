namespace Blog.Import.Texts.Meanings;

/// <summary>Words of somebody else.</summary>
internal sealed record Quote(string Author = "author cite") : Meaning
{
    /// <inheritdoc/>
    public override BodyKind Body => BodyKind.Text;

    /// <inheritdoc/>
    public override Written? Write(TagUse use)
    {
        if (use.IsHtml)
            return null;
        var author = use.Arguments.Find(Author) ?? string.Join(' ', use.Arguments.Plain);
        return new Written("", "a quote")
        {
            Close = author.Length > 0 ? $">\n> — {author}" : "",
            IsBlock = true,
            QuotesLines = true,
        };
    }
}
