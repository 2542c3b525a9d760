using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>An attribute of a directive.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">The value without quotes; "true" for a key alone.</param>
/// <param name="Span">Where the value (or the lone key) is written.</param>
public sealed record DirectiveAttribute(string Key, string Value, SourceSpan Span)
{
    /// <summary>The key that an address written without one has.</summary>
    public const string Address = "url";
}
