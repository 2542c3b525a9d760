using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Engine;

/// <summary>Results of earlier runs. A build starts with none. A preview passes the same instance to every run and
/// drops after each run what that run did not use, so memory does not grow with the number of edits. Kept results
/// change how long a run takes, never its result.</summary>
/// <param name="expectsRuns">Whether another run will follow. When false, nothing that only serves the next run is
/// kept, such as the bytes of text files.</param>
public sealed class KeptResults(bool expectsRuns = true)
{
    private readonly ConcurrentDictionary<Fingerprint, object> _results = new();
    private readonly ConcurrentDictionary<Fingerprint, bool> _used = new();
    private readonly ConcurrentDictionary<object, object> _former = new();
    private readonly ConditionalWeakTable<ContentBytes, DecodedText> _texts = [];

    /// <summary>Whether another run will follow.</summary>
    public bool ExpectsRuns => expectsRuns;

    /// <summary>Notes which parts of the content are read. Kept documents note it in every run.</summary>
    public SourceReads SourceReads { get; } = new();

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

    /// <summary>Makes a value from the last one and keeps the new one instead.</summary>
    /// <param name="key">The key of the value; the same in every run.</param>
    /// <param name="make">Gets the last value, or null when there is none; may return the same instance.</param>
    public T Renew<T>(object key, Func<T?, T> make)
        where T : class
    {
        var made = make(Former<T>(key));
        Remember(key, made);
        return made;
    }

    /// <summary>The value under a key; null when there is none.</summary>
    internal T? Former<T>(object key)
        where T : class => _former.TryGetValue(key, out var kept) ? (T)kept : null;

    /// <summary>Keeps a value under a key instead of the one before.</summary>
    internal void Remember(object key, object made)
    {
        if (expectsRuns)
            _former[key] = made;
    }

    /// <summary>The text of a file, decoded once for each instance of its content.</summary>
    internal DecodedText TextOf(ContentPath path, ContentBytes content)
    {
        if (!expectsRuns)
            return DecodedText.Of(path, content);
        var text = _texts.GetValue(content, c => DecodedText.Of(path, c));
        return text.Path == path ? text : DecodedText.Of(path, content);
    }
}
