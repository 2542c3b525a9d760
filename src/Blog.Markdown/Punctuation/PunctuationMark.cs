using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Punctuation;

/// <summary>
/// Straight punctuation that may become typographic once all of its paragraph is known. Until then it is text as
/// written. Mutable: it is a node of the library's tree, which is filled as it is read.
/// </summary>
/// <param name="written">The punctuation as written: one quote, or a run of hyphens or dots.</param>
internal sealed class PunctuationMark(string written) : LiteralInline(written)
{
    /// <summary>The character as written: <c>'</c>, <c>"</c>, <c>-</c> or <c>.</c></summary>
    public char Kind { get; } = written[0];

    /// <summary>Whether it is a quote.</summary>
    public bool IsQuote => Kind is '\'' or '"';

    /// <summary>Whether it stays as it is written, since it stands in code.</summary>
    public bool IsVerbatim { get; set; }

    /// <summary>Shows another text in its place.</summary>
    public void Become(string text) => Content = new StringSlice(text);
}
