using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Model.CrossPosts;

/// <summary>All facts about copies that are not in the front matter of posts.</summary>
/// <param name="Entries">The entries, sorted by post and then by target, ordinally; each pair at most once.</param>
public sealed record CrossPostLedger(ImmutableArray<LedgerEntry> Entries)
{
    /// <summary>A ledger without entries.</summary>
    public static CrossPostLedger Empty { get; } = new([]);

    /// <summary>A ledger with entries in any order; the last of several for one post and target counts.</summary>
    public static CrossPostLedger Of(IEnumerable<LedgerEntry> entries) =>
        new([
            .. entries
                .GroupBy(e => (e.Post, e.To))
                .Select(g => g.Last())
                .OrderBy(e => e.Post)
                .ThenBy(e => e.To.Value, StringComparer.Ordinal),
        ]);

    /// <summary>The entry for the copy of a post at a target; null when there is none.</summary>
    public LedgerEntry? Find(ContentPath post, TargetKey to) =>
        Entries.FirstOrDefault(e => e.Post == post && e.To == to);

    /// <summary>The ledger with this entry; it replaces one for the same post and target.</summary>
    public CrossPostLedger With(LedgerEntry entry) => Of(Entries.Append(entry));
}
