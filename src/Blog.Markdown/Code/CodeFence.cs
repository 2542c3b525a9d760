using System.Collections.Immutable;
using Blog.Markdown.Code.Notes;

namespace Blog.Markdown.Code;

/// <summary>How a block of code is shown, from the words after its fence.</summary>
public sealed record CodeFence
{
    /// <summary>The language as written; null for none.</summary>
    public string? Language { get; init; }

    /// <summary>The title above the code as plain text; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The number of the first line when lines are numbered; null when they are not.</summary>
    public int? NumberFrom { get; init; }

    /// <summary>The lines to be highlighted, each from and to (inclusive), counted from 1 whatever
    /// <see cref="NumberFrom"/> says.</summary>
    public ImmutableArray<(int From, int To)> Highlighted { get; init; } = [];

    /// <summary>Whether a <c>+</c> or <c>-</c> at the start of a line marks it as inserted or deleted and is taken
    /// away.</summary>
    public bool IsDiff { get; init; }

    /// <summary>The place of the code to be noted on its element: <c>path:line:column</c>; null to note none.</summary>
    public string? Place { get; init; }

    /// <summary>The notes to which marks in its comments lead; null when such marks are text.</summary>
    public CodeNotes? Notes { get; init; }
}
