using Blog.Markdown;

namespace Blog.Import.Texts.Drafts;

/// <summary>The text that was read last, as builds render it. Several steps look at one text, and reading it costs more
/// than all else.</summary>
internal sealed class LastReading
{
    private (string Text, RenderedMarkdown Rendered)? _last;

    /// <summary>How a text was rendered; null when another was read since.</summary>
    public RenderedMarkdown? Of(string text) =>
        _last is var (known, rendered) && string.Equals(known, text, StringComparison.Ordinal) ? rendered : null;

    /// <summary>Keeps one in place of the other.</summary>
    public void Keep(string text, RenderedMarkdown rendered) => _last = (text, rendered);
}
