using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Engine;

/// <summary>
/// Results of earlier runs. One build starts with none; a preview hands the same one to every run and drops, after
/// each, what that run did not use, so that memory does not grow with the number of edits. What is kept decides how
/// long a run takes, never what comes out of it. </summary>
/// <param name="expectsRuns">
/// Whether another run will follow. A build that runs once says no: what only serves the next run, above all the bytes
/// beside the texts, is then not held. </param>
public sealed class KeptResults(bool expectsRuns = true)
{
    private readonly ConcurrentDictionary<Fingerprint, object> _results = new();
    private readonly ConcurrentDictionary<Fingerprint, bool> _used = new();
    private readonly ConcurrentDictionary<object, object> _former = new();
    private readonly ConditionalWeakTable<ContentBytes, DecodedText> _texts = [];

    /// <summary>Whether another run will follow.</summary>
    public bool ExpectsRuns => expectsRuns;

    /// <summary>How many results are kept by fingerprint.</summary>
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

    /// <summary>Makes something with the last one at hand, and keeps it in its place.</summary>
    /// <param name="key">What it is kept under: the same in every run.</param>
    /// <param name="make">Gets the last one, or null when there is none; may give the same one.</param>
    public T Renew<T>(object key, Func<T?, T> make)
        where T : class
    {
        var made = make(Former<T>(key));
        Remember(key, made);
        return made;
    }

    /// <summary>What was remembered under a key; null for nothing.</summary>
    internal T? Former<T>(object key)
        where T : class => _former.TryGetValue(key, out var kept) ? (T)kept : null;

    /// <summary>Remembers something in the place of what was remembered under the key.</summary>
    internal void Remember(object key, object made)
    {
        if (expectsRuns)
            _former[key] = made;
    }

    /// <summary>The text of a file: decoded once for each content that the store hands out.</summary>
    internal DecodedText TextOf(ContentPath path, ContentBytes content)
    {
        if (!expectsRuns)
            return DecodedText.Of(path, content);
        var text = _texts.GetValue(content, c => DecodedText.Of(path, c));
        return text.Path == path ? text : DecodedText.Of(path, content);
    }
}
