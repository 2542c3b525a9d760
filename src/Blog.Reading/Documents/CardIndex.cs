using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model.Cards;

namespace Blog.Reading.Documents;

/// <summary>The cards of a site, found by any form of their addresses and by the canonical address of the fetched
/// page.</summary>
public sealed class CardIndex
{
    private readonly FrozenDictionary<string, LinkCard> _byIdentity;
    private readonly FrozenDictionary<string, LinkCard> _byArchive;

    /// <summary>An index.</summary>
    /// <param name="cards">The cards, each address once.</param>
    public CardIndex(IEnumerable<LinkCard> cards)
    {
        Cards = [.. cards.OrderBy(c => c.Source)];
        var byIdentity = Cards.ToDictionary(c => c.Identity.Value, StringComparer.Ordinal);
        foreach (var card in Cards)
        {
            if (card.Canonical is { } canonical && LinkIdentity.Read(canonical) is { } identity)
                byIdentity.TryAdd(identity.Value, card);
        }

        _byArchive = Cards
            .Where(c => c is { DeadSince: not null, Archive: not null })
            .DistinctBy(c => c.Archive, StringComparer.Ordinal)
            .ToFrozenDictionary(c => c.Archive!, StringComparer.Ordinal);
        _byIdentity = byIdentity.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The identities of the addresses that have a card, sorted.</summary>
    public IReadOnlyCollection<string> Identities => [.. _byIdentity.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether every card could be read. If not, a link without a card can have one.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The cards by path.</summary>
    public ImmutableArray<LinkCard> Cards { get; }

    /// <summary>The card of an address; null when there is none.</summary>
    public LinkCard? Find(string address) =>
        LinkIdentity.Read(address) is { } identity ? _byIdentity.GetValueOrDefault(identity.Value) : null;

    /// <summary>The card of a dead link that leads to an address of an archive; null when there is none.</summary>
    public LinkCard? FindArchived(string address) => _byArchive.GetValueOrDefault(address);
}
