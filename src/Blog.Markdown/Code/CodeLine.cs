using System.Collections.Immutable;
using Blog.Markdown.Code.Notes;

namespace Blog.Markdown.Code;

/// <summary>A line of code ready to be shown.</summary>
/// <param name="Html">Its text as HTML, without a line end.</param>
/// <param name="Mark">Whether it is inserted or deleted.</param>
/// <param name="IsOutput">Whether a program printed it, in a session.</param>
internal readonly record struct CodeLine(string Html, LineMark Mark = LineMark.None, bool IsOutput = false)
{
    /// <summary>The marks of notes in it, in their order; their places are in <see cref="Html"/>.</summary>
    public ImmutableArray<NoteMark> Notes { get; init; } = [];
}
