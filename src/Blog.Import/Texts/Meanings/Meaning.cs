using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Meanings;

/// <summary>What a tag of another generator becomes here.</summary>
internal abstract record Meaning
{
    /// <summary>Whether a tag ends what this one begins.</summary>
    public virtual BodyKind Body => BodyKind.None;

    /// <summary>What to write; null where an argument is missing or unclear: the tag is left then.</summary>
    public abstract Written? Write(TagUse use);
}

/// <summary>What stands between a tag and the one that ends it.</summary>
internal enum BodyKind
{
    /// <summary>There is no end.</summary>
    None,

    /// <summary>Text with Markdown and tags of its own.</summary>
    Text,

    /// <summary>Text other than Markdown, such as code; the tag that ends it must be there.</summary>
    Verbatim,

    /// <summary>Text other than Markdown, where a tag ends it; else there is none.</summary>
    Optional,
}

/// <summary>A tag where it is used.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Body">What stands in it, for those that hold other text than Markdown; empty for none.</param>
/// <param name="Source">The tag with its body as it is written.</param>
/// <param name="Context">The document.</param>
internal sealed record TagUse(
    ForeignTag Tag,
    TagArguments Arguments,
    string Body,
    string Source,
    ConversionContext Context
)
{
    /// <summary>Whether the document is HTML.</summary>
    public bool IsHtml => Context.Document.IsHtml;
}

/// <summary>What is written for a tag.</summary>
/// <param name="Text">The text; of a tag with Markdown in it, what begins it.</param>
/// <param name="Outcome">What the tag became, as a clause.</param>
internal sealed record Written(string Text, string Outcome)
{
    /// <summary>What ends it, for a tag with Markdown in it.</summary>
    public string Close { get; init; } = "";

    /// <summary>Whether it stands alone, with empty lines around it.</summary>
    public bool IsBlock { get; init; }

    /// <summary>What to write where other words stand in the line; null to write it as a block there, too.</summary>
    public string? InLine { get; init; }

    /// <summary>Whether it is an address that is looked up later, which tells then what became of it.</summary>
    public bool IsPending { get; init; }

    /// <summary>Whether the lines between get the mark of a quote.</summary>
    public bool QuotesLines { get; init; }
}
