using Blog.CrossPosts;
using Blog.Model;

namespace Blog.Commands.CrossPosts.Check;

/// <summary>The ledger of a round, written after each finding: what was found stays known when the round is broken off.</summary>
/// <param name="store">Writes it.</param>
/// <param name="ledger">What it says at the start.</param>
internal sealed class LedgerBook(LedgerStore store, CrossPostLedger ledger)
{
    private CrossPostLedger _ledger = ledger;

    /// <summary>Writes what is known of a copy.</summary>
    public void Put(LedgerEntry entry)
    {
        if (_ledger.Find(entry.Post, entry.To) == entry)
            return;
        _ledger = _ledger.With(entry);
        store.Write(_ledger);
    }
}
