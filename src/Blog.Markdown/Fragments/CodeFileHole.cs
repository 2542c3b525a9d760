using Blog.Markdown.Code;
using Blog.Text;

namespace Blog.Markdown.Fragments;

/// <summary>Takes the code of a fence that includes a file (<c>file=…</c>): the whole <c>figure</c> element.</summary>
/// <param name="Offset">Between blocks.</param>
/// <param name="Fence">The fence's language, title and marks.</param>
/// <param name="File">The path as written.</param>
/// <param name="FileSpan">Where the path is written.</param>
/// <param name="Region">The name of the region to include; null for the whole file.</param>
/// <param name="RegionSpan">Where the region's name is written.</param>
public sealed record CodeFileHole(
    int Offset,
    CodeFence Fence,
    string File,
    SourceSpan FileSpan,
    string? Region,
    SourceSpan RegionSpan
) : HtmlHole(Offset);
