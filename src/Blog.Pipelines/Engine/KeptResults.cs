using System.Collections.Concurrent;
using Blog.Text;

namespace Blog.Pipelines.Engine;

/// <summary>
/// Results of earlier runs by fingerprint. One build starts with none; a preview hands the same one to every run and drops, after each,
/// what that run did not use, so that memory does not grow with the number of edits.
/// </summary>
public sealed class KeptResults
{
    private readonly ConcurrentDictionary<Fingerprint, object> _results = new();
    private readonly ConcurrentDictionary<Fingerprint, bool> _used = new();

    /// <summary>How many results are kept.</summary>
    public int Count => _results.Count;

    /// <summary>The kept result under this key, or a new one.</summary>
    public T GetOrMake<T>(Fingerprint key, Func<T> make)
        where T : class
    {
        _used.TryAdd(key, true);
        return (T)_results.GetOrAdd(key, _ => make());
    }

    /// <summary>Drops every result that was not asked for since the last call.</summary>
    public void DropUnused()
    {
        foreach (var key in _results.Keys.Where(key => !_used.ContainsKey(key)))
            _results.TryRemove(key, out _);
        _used.Clear();
    }
}
