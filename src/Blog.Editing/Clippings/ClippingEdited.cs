using System.Collections.Immutable;
using Blog.Model.Clippings;
using Blog.Text;

namespace Blog.Editing.Clippings;

/// <summary>What an edit of a file of clippings came to.</summary>
/// <param name="Bytes">The new bytes of the whole file; null when it was refused.</param>
/// <param name="Mistakes">Why it was refused; empty when it was not.</param>
/// <param name="Lines">What to write by hand when it was refused, whole lines; otherwise empty.</param>
public sealed record ClippingEdited(ImmutableArray<byte>? Bytes, ImmutableArray<Diagnostic> Mistakes, string Lines)
{
    /// <summary>The clipping of the same link that is in the file already, so that nothing was added; null when there
    /// was none.</summary>
    public Clipping? Known { get; init; }
}
