using System.Text;

namespace Blog.Text.Characters;

/// <summary>A long text, held as UTF-8 (half the size of a string in most languages) and unpacked when it is read. The
/// unpacked string stays until the garbage collector needs the memory. With ten thousand posts such texts are most of
/// what a build holds.</summary>
public sealed class PackedText : IEquatable<PackedText>
{
    // Below this the objects around the bytes would cost what they save.
    private const int LeastLength = 512;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly string? _kept;
    private readonly byte[] _packed = [];
    private readonly WeakReference<string>? _unpacked;

    /// <summary>A text. One that UTF-8 cannot hold, because of a lone surrogate, is kept as it is.</summary>
    public PackedText(string text)
    {
        if (text.Length < LeastLength || HasLoneSurrogate(text))
        {
            _kept = text;
            return;
        }

        _unpacked = new WeakReference<string>(text);
        _packed = Strict.GetBytes(text);
    }

    /// <summary>The text.</summary>
    public string Text
    {
        get
        {
            if (_unpacked is null)
                return _kept!;
            if (_unpacked.TryGetTarget(out var text))
                return text;
            text = Strict.GetString(_packed);
            _unpacked.SetTarget(text);
            return text;
        }
    }

    /// <inheritdoc/>
    public bool Equals(PackedText? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
                return true;
        }

        return false;
    }
}
