using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Diagrams;

/// <summary>A diagram as its author writes it.</summary>
/// <param name="Language">One of <see cref="DiagramLanguages.All"/>.</param>
/// <param name="Source">Its source, lines separated by LF.</param>
/// <param name="Span">Where the fence opens, on the line before the source.</param>
public sealed record Diagram(string Language, string Source, SourceSpan Span)
{
    private const int NameLength = 20;

    /// <summary>The text below it, without markup; null for none.</summary>
    public string? Caption { get; init; }

    /// <summary>What it shows, in words, for readers who do not see it; null leaves them the texts in the
    /// drawing.</summary>
    public string? Alternative { get; init; }

    /// <summary>How wide it is shown, as CSS writes lengths: <c>60%</c>, <c>20rem</c>. Null for its own size.</summary>
    public string? Width { get; init; }

    /// <summary>Where it is written, to be noted on its element: <c>path:line:column</c>; null to note none.</summary>
    public string? Place { get; init; }

    /// <summary>The name of its drawing. It depends on the language and the source alone, so equal diagrams share a
    /// drawing, and a changed one has none yet.</summary>
    public string Name { get; } =
        Fingerprint.Of(Fingerprint.Of(Language), Fingerprint.Of(Source.TrimEnd('\n'))).ToShortString(NameLength);
}
