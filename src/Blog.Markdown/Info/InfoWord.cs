using Blog.Text;

namespace Blog.Markdown.Info;

/// <summary>One word of the line that opens a fence or a directive.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Key">The key of an attribute; the word itself for a bare word; empty for braces.</param>
/// <param name="Value">The value of an attribute without its quotes, or the content of the braces.</param>
/// <param name="Span">Where all of it is written.</param>
/// <param name="ValueSpan">Where the value is written, without quotes or braces; the whole word for a bare one.</param>
internal readonly record struct InfoWord(
    InfoWordKind Kind,
    string Key,
    string Value,
    SourceSpan Span,
    SourceSpan ValueSpan
)
{
    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Problem { get; init; }
}

/// <summary>The form of a word on an opening line.</summary>
internal enum InfoWordKind
{
    /// <summary>A word alone: <c>linenos</c>.</summary>
    Bare,

    /// <summary>A key with a value: <c>title="write.go"</c>.</summary>
    Attribute,

    /// <summary>Something in braces: <c>{3,5-7}</c>.</summary>
    Braces,
}
