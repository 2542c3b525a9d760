using System.Collections.Concurrent;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Code;

/// <summary>A bounded cache of texts by the fingerprint of their sources. It has two generations: the older one is
/// dropped when the younger one is full. Found texts move to the younger one, so texts in use stay. Safe to use from
/// many threads.</summary>
internal sealed class RecentTexts
{
    /// <summary>How many characters a generation holds; two generations of UTF-16 text are 32 MB at most.</summary>
    public const int GenerationLength = 8_000_000;

    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<Fingerprint, string> _young = new();
    private volatile ConcurrentDictionary<Fingerprint, string> _old = new();
    private int _youngLength;

    /// <summary>The text kept under a key; null when there is none.</summary>
    public string? Find(Fingerprint key)
    {
        if (_young.TryGetValue(key, out var text))
            return text;
        return _old.TryGetValue(key, out text) ? Keep(key, text) : null;
    }

    /// <summary>Keeps a text and returns the one kept: another thread's when that came first.</summary>
    public string Keep(Fingerprint key, string text)
    {
        var young = _young;
        if (!young.TryAdd(key, text))
            return young.GetValueOrDefault(key, text);
        if (Interlocked.Add(ref _youngLength, text.Length) > GenerationLength)
            Turn(young);
        return text;
    }

    private void Turn(ConcurrentDictionary<Fingerprint, string> full)
    {
        lock (_turning)
        {
            if (_young != full)
                return;
            _old = full;
            _young = new ConcurrentDictionary<Fingerprint, string>();
            _youngLength = 0;
        }
    }
}
