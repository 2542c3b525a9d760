using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model.Cards;

namespace Blog.Pipelines.Cards;

/// <summary>The cards of a site, found by any form of their addresses.</summary>
/// <param name="cards">The cards, each address once.</param>
public sealed class CardIndex(IEnumerable<LinkCard> cards)
{
    private readonly FrozenDictionary<string, LinkCard> _byIdentity = cards.ToFrozenDictionary(c => c.Identity.Value, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, LinkCard> _byArchive = cards.Where(c => c is { DeadSince: not null, Archive: not null })
        .DistinctBy(c => c.Archive, StringComparer.Ordinal).ToFrozenDictionary(c => c.Archive!, StringComparer.Ordinal);

    /// <summary>What identifies the addresses that have a card, sorted.</summary>
    public IReadOnlyCollection<string> Identities => [.. _byIdentity.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The cards by path.</summary>
    public ImmutableArray<LinkCard> Cards => [.. _byIdentity.Values.OrderBy(c => c.Source)];

    /// <summary>The card of an address; null when there is none.</summary>
    public LinkCard? Find(string address) => LinkIdentity.Read(address) is { } identity ? _byIdentity.GetValueOrDefault(identity.Value) : null;

    /// <summary>The card of a dead link that leads to an address of an archive; null when there is none.</summary>
    public LinkCard? FindArchived(string address) => _byArchive.GetValueOrDefault(address);
}
