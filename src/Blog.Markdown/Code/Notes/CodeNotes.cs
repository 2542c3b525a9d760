using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Markdown.Code.Notes;

/// <summary>The notes to a block of code: the items of the numbered list behind it.</summary>
/// <param name="Id">What the ids of marks and notes have in common: that of the document and the block.</param>
/// <param name="Word">Where the fence asks for notes.</param>
/// <param name="First">The number of the first item.</param>
/// <param name="Items">Where the items are written; none when no numbered list follows.</param>
public sealed record CodeNotes(string Id, SourceSpan Word, int First, ImmutableArray<SourceSpan> Items)
{
    /// <summary>The id of a note.</summary>
    public string IdOfNote(int number) => string.Create(Invariant, $"cn-{Id}-{number}");

    /// <summary>The id of the first mark that leads to a note.</summary>
    public string IdOfMark(int number) => string.Create(Invariant, $"cnref-{Id}-{number}");

    /// <summary>Whether the list has an item of a number.</summary>
    public bool Has(int number) => number >= First && number < First + Items.Length;

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
