using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Reading.Documents;

namespace Blog.Reading.Catalogue;

/// <summary>Finds documents by the addresses of their copies. It holds positions in the list of all documents by path,
/// so it can be used for every list whose documents have the same copies.</summary>
internal sealed class CopyIndex
{
    private readonly ImmutableArray<CrossPost>[] _copies;
    private readonly Dictionary<string, CopyPosition> _byIdentity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CopyPosition?> _byAlias = new(StringComparer.Ordinal);
    private readonly CopyHosts _hosts;

    private CopyIndex(ImmutableArray<SitePost> documents)
    {
        _copies = [.. documents.Select(d => d.CrossPosts)];
        var claims = ImmutableArray.CreateBuilder<(CopyPosition Second, CopyPosition First)>();
        for (var i = 0; i < _copies.Length; i++)
        {
            for (var j = 0; j < _copies[i].Length; j++)
            {
                if (_copies[i][j].Address is { Identity: { } identity } address)
                    Add(identity, address, new CopyPosition(i, j), claims);
            }
        }

        _hosts = new CopyHosts(_copies.SelectMany(c => c).Select(c => c.Address).OfType<CopyAddress>());
        ClaimedTwice = claims.ToImmutable();
    }

    /// <summary>The copies that more than one document names: each later one with the first.</summary>
    public ImmutableArray<(CopyPosition Second, CopyPosition First)> ClaimedTwice { get; }

    /// <summary>The index of documents; the former instance when the copies are the same.</summary>
    public static CopyIndex Of(ImmutableArray<SitePost> documents, CopyIndex? former) =>
        former is not null && former.Serves(documents) ? former : new CopyIndex(documents);

    /// <summary>The copy that an address leads to; null when it leads to none.</summary>
    public CopyPosition? Find(string address)
    {
        // Most addresses do not lead to a copy, and parsing one costs more than looking at its host.
        if (
            _byIdentity.Count == 0
            || !_hosts.MayHave(address)
            || CopyAddress.Read(address) is not { Identity: { } identity } read
        )
            return null;
        if (_byIdentity.TryGetValue(identity, out var found))
            return found;
        return _byAlias.GetValueOrDefault(identity)
            ?? (read.Alias is { } alias && _byIdentity.TryGetValue(alias, out found) ? found : null);
    }

    private void Add(
        string identity,
        CopyAddress address,
        CopyPosition position,
        ImmutableArray<(CopyPosition Second, CopyPosition First)>.Builder claims
    )
    {
        if (!_byIdentity.TryAdd(identity, position) && _byIdentity[identity].Document != position.Document)
            claims.Add((position, _byIdentity[identity]));
        if (
            address.Alias is { } alias
            && !_byAlias.TryAdd(alias, position)
            && _byAlias[alias]?.Document != position.Document
        )
            _byAlias[alias] = null;
    }

    private bool Serves(ImmutableArray<SitePost> documents)
    {
        if (documents.Length != _copies.Length)
            return false;
        for (var i = 0; i < documents.Length; i++)
        {
            if (!AreSame(documents[i].CrossPosts, _copies[i]))
                return false;
        }

        return true;
    }

    private static bool AreSame(ImmutableArray<CrossPost> copies, ImmutableArray<CrossPost> others) =>
        copies == others
        || (copies.Length == others.Length && copies.Zip(others).All(pair => pair.First.Url == pair.Second.Url));
}

/// <summary>The position of a copy.</summary>
/// <param name="Document">The document's position in the list of all by path.</param>
/// <param name="Copy">The copy's position among the document's.</param>
internal readonly record struct CopyPosition(int Document, int Copy);
