using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Blog.Text.Fingerprints;

/// <summary>Makes one fingerprint of many fields. Every field is written with its length, so that ("a", "bc") and
/// ("ab", "c") differ.</summary>
public sealed class FingerprintBuilder
{
    private readonly XxHash128 _hash = new();

    /// <summary>Adds a text; null is different from the empty text.</summary>
    public FingerprintBuilder Add(string? text)
    {
        Add(text is null ? -1L : text.Length);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public FingerprintBuilder Add(long number)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));
        return this;
    }

    /// <summary>Adds a truth value.</summary>
    public FingerprintBuilder Add(bool value) => Add(value ? 1L : 0L);

    /// <summary>Adds a moment with its offset; null is different from any moment.</summary>
    public FingerprintBuilder Add(DateTimeOffset? moment) => Add(moment?.Ticks ?? -1L).Add(moment?.Offset.Ticks ?? -1L);

    /// <summary>Adds another fingerprint.</summary>
    public FingerprintBuilder Add(Fingerprint fingerprint)
    {
        _hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<Fingerprint>(in fingerprint)));
        return this;
    }

    /// <summary>Adds texts, and how many there are.</summary>
    public FingerprintBuilder AddAll(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
            Add(text);
        return this;
    }

    /// <summary>The fingerprint of all that was added so far.</summary>
    public Fingerprint ToFingerprint() => new(_hash.GetCurrentHashAsUInt128());
}
