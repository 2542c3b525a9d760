using Blog.Text;

namespace Blog.Data.Json;

/// <summary>Turns positions in the UTF-8 form of a stretch into positions of the source text. Asked in rising order, it
/// walks the text once for all answers.</summary>
/// <param name="text">The source text.</param>
/// <param name="stretch">The stretch.</param>
/// <param name="utf8Length">How many bytes it has.</param>
/// <param name="lead">How many bytes were put before it.</param>
internal sealed class Utf8Offsets(string text, SourceSpan stretch, int utf8Length, int lead = 0)
{
    private readonly bool _isAscii = utf8Length == stretch.Length;
    private int _position = stretch.Start;
    private long _bytes;

    /// <summary>The position of the character that the byte at this position belongs to.</summary>
    public int At(long position)
    {
        var offset = Math.Max(0, position - lead);
        if (_isAscii)
            return Math.Min(stretch.End, stretch.Start + (int)offset);
        if (offset < _bytes)
            (_position, _bytes) = (stretch.Start, 0);
        while (_position < stretch.End && _bytes + LengthAt(_position, out var units) is var next && next <= offset)
            (_position, _bytes) = (_position + units, next);
        return _position;
    }

    // A surrogate without its partner is encoded as U+FFFD, which has three bytes.
    private int LengthAt(int position, out int units)
    {
        var c = text[position];
        units = 1;
        if (c < 0x80)
            return 1;
        if (c < 0x800)
            return 2;
        if (!char.IsHighSurrogate(c) || position + 1 >= stretch.End || !char.IsLowSurrogate(text[position + 1]))
            return 3;
        units = 2;
        return 4;
    }
}
