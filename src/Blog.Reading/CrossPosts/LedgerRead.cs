using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Model.CrossPosts;
using Blog.Text;

namespace Blog.Reading.CrossPosts;

/// <summary>The ledger as its file says.</summary>
/// <param name="Ledger">What it says.</param>
/// <param name="Places">Where each entry stands: its post's key, its target's key and the name of its text; the last is
/// that of the target where it keeps no text.</param>
public sealed record LedgerRead(
    CrossPostLedger Ledger,
    ImmutableArray<(LedgerEntry Entry, SourceLocation Post, SourceLocation To, SourceLocation Text)> Places
)
{
    /// <summary>The file's values as they were read.</summary>
    public DataMap Root { get; init; } = DataMap.Empty;

    /// <summary>The keys that are not known, in the order written.</summary>
    public ImmutableArray<UnknownLedgerKey> Unknown { get; init; } = [];
}
