using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Text;

namespace Blog.Markdown;

/// <summary>A document's Markdown as HTML. It depends on the document's bytes and the options alone: everything that
/// other files decide is a hole.</summary>
public sealed record RenderedMarkdown
{
    /// <summary>The whole body.</summary>
    public required HtmlFragment Content { get; init; }

    /// <summary>The part before <c>&lt;!-- more --&gt;</c>; null when there is no such mark.</summary>
    public HtmlFragment? Excerpt { get; init; }

    /// <summary>The first paragraph as plain text, cut at a word to about 300 characters with an ellipsis; empty when
    /// there is no paragraph.</summary>
    public required string Summary { get; init; }

    /// <summary>The headings, nested by level.</summary>
    public required ImmutableArray<OutlineHeading> Outline { get; init; }

    /// <summary>Every id that a link may lead to, headings' and others (attributes, raw HTML, footnotes).</summary>
    public required ImmutableHashSet<string> Ids { get; init; }

    /// <summary>How many words of languages with spaces between words there are in text, headings and lists; code
    /// blocks are not counted.</summary>
    public required int WordCount { get; init; }

    /// <summary>How many Chinese, Japanese and Korean characters there are, which are read one by one.</summary>
    public required int IdeographCount { get; init; }

    /// <summary>Whether the author wrote HTML of their own, which a feed has to clean.</summary>
    public required bool HasRawHtml { get; init; }

    /// <summary>The first script that runs and the first frame in that HTML. Feeds and mails have neither.</summary>
    public ImmutableArray<LiveElement> LiveElements { get; init; } = [];

    /// <summary>The mistakes found.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
