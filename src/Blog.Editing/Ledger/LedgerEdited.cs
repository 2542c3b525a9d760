using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Editing.Ledger;

/// <summary>What came of writing an entry into the text of a ledger.</summary>
/// <param name="Text">The new text; null when it could not be done.</param>
/// <param name="Mistakes">Why not; empty when it was done.</param>
public sealed record LedgerEdited(string? Text, ImmutableArray<Diagnostic> Mistakes);
