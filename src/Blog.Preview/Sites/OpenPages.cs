using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>Which pages somebody looks at. For any thread.</summary>
internal sealed class OpenPages
{
    private ImmutableDictionary<SitePath, int> _lookers = ImmutableDictionary<SitePath, int>.Empty;

    /// <summary>The paths of all open pages, in no order.</summary>
    public IEnumerable<SitePath> Paths => _lookers.Keys;

    /// <summary>Whether somebody looks at a page.</summary>
    public bool Contains(SitePath path) => _lookers.ContainsKey(path);

    /// <summary>Adds one who looks at a page.</summary>
    public void Open(SitePath path) =>
        ImmutableInterlocked.AddOrUpdate(ref _lookers, path, 1, (_, lookers) => lookers + 1);

    /// <summary>Takes away one who looks at a page; nothing when nobody does.</summary>
    public void Close(SitePath path) =>
        ImmutableInterlocked.Update(
            ref _lookers,
            lookers =>
                lookers.GetValueOrDefault(path) switch
                {
                    0 => lookers,
                    1 => lookers.Remove(path),
                    var more => lookers.SetItem(path, more - 1),
                }
        );
}
