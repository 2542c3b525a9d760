using Blog.Markdown.Code;
using Blog.Text;

namespace Blog.Markdown.Fences;

/// <summary>The contents of the line that opens a fence.</summary>
internal sealed record Fence
{
    /// <summary>How the code is shown.</summary>
    public CodeFence Code { get; init; } = new();

    /// <summary>Where the language is written.</summary>
    public SourceSpan LanguageSpan { get; init; }

    /// <summary>Whether it is shown as code though its language is one of diagrams.</summary>
    public bool IsCode { get; init; }

    /// <summary>What a diagram shows, in words; null when that is not said.</summary>
    public string? Alternative { get; init; }

    /// <summary>How wide a diagram is shown, as CSS writes lengths; null for its own size.</summary>
    public string? Width { get; init; }

    /// <summary>The file to include; null when the code stands in the fence.</summary>
    public string? File { get; init; }

    /// <summary>Where the file is written.</summary>
    public SourceSpan FileSpan { get; init; }

    /// <summary>The region to include; null for the whole file.</summary>
    public string? Region { get; init; }

    /// <summary>Where the region is written.</summary>
    public SourceSpan RegionSpan { get; init; }

    /// <summary>Where the word is that makes notes of marks in comments; null when they are text.</summary>
    public SourceSpan? AnnotateSpan { get; init; }
}
