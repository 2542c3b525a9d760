using System.Text;

namespace Blog.Markdown.Punctuation;

/// <summary>The characters on both sides of a quote, which decide whether it can open or close a quotation.</summary>
internal readonly struct QuoteContext
{
    private const string Openers = "([{<-–—“‘„‚«‹¿¡";
    private readonly Side _before;
    private readonly Side _after;

    /// <summary>The context of the quote at a position of a text.</summary>
    public QuoteContext(string text, int at)
    {
        // An invalid character counts as the replacement character, a symbol.
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out var lengthBefore);
        Rune.DecodeFromUtf16(text.AsSpan(at + 1), out var after, out var lengthAfter);
        _before = lengthBefore > 0 ? new Side(before) : Side.Nothing;
        _after = lengthAfter > 0 ? new Side(after) : Side.Nothing;
        IsAfterOpener = at > 0 && Openers.Contains(text[at - 1], StringComparison.Ordinal);
    }

    /// <summary>Whether a bracket, dash or typographic quote that opens something stands right before it.</summary>
    public bool IsAfterOpener { get; }

    /// <summary>Whether space, or nothing, stands before it.</summary>
    public bool IsAfterSpace => _before.IsSpace;

    /// <summary>Whether it is within a word, of a script that has spaces between words.</summary>
    public bool IsInWord => _before is { IsWord: true, IsCjk: false } && _after is { IsWord: true, IsCjk: false };

    // The flanks are those of emphasis: CommonMark 6.2, and the amendment for Chinese, Japanese and Korean.

    /// <summary>Whether it can open a quotation.</summary>
    public bool CanOpen =>
        !_after.IsSpace && (!_after.IsPunctuation || !_before.IsWord || _before.IsCjk || _after.IsCjk);

    /// <summary>Whether it can close a quotation.</summary>
    public bool CanClose =>
        !_before.IsSpace && (!_before.IsPunctuation || !_after.IsWord || _before.IsCjk || _after.IsCjk);

    private readonly record struct Side(bool IsSpace, bool IsPunctuation, bool IsCjk)
    {
        public static Side Nothing => new(IsSpace: true, IsPunctuation: false, IsCjk: false);

        public Side(Rune rune)
            : this(Rune.IsWhiteSpace(rune), Rune.IsPunctuation(rune) || Rune.IsSymbol(rune), IsEastAsian(rune.Value))
        { }

        public bool IsWord => !IsSpace && !IsPunctuation;

        // Hangul, the blocks from CJK radicals to Yi, compatibility and full-width forms, and the ideographic planes.
        private static bool IsEastAsian(int c) =>
            c
                is (>= 0x1100 and <= 0x11FF)
                    or (>= 0x2E80 and <= 0xA4CF)
                    or (>= 0xA960 and <= 0xA97F)
                    or (>= 0xAC00 and <= 0xD7FF)
                    or (>= 0xF900 and <= 0xFAFF)
                    or (>= 0xFE30 and <= 0xFE6F)
                    or (>= 0xFF00 and <= 0xFFEF)
                    or (>= 0x20000 and <= 0x3FFFF);
    }
}
