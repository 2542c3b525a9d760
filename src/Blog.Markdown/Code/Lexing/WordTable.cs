using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing;

/// <summary>The listed words of a language, found by their length and three of their characters.</summary>
internal sealed class WordTable
{
    private readonly LexerWord?[] _slots;
    private readonly StringComparison _comparison;
    private readonly int _longest;

    /// <summary>A table of words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="ignoresCase">Whether a word is the same in both cases.</param>
    public WordTable(IEnumerable<LexerWord> words, bool ignoresCase)
    {
        var all = words.ToArray();
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _longest = all.Select(word => word.Text.Length).DefaultIfEmpty(0).Max();
        _slots = new LexerWord?[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(all.Length * 4) + 1)];
        foreach (var word in all)
        {
            var slot = SlotOf(word.Text);
            while (_slots[slot] is not null)
                slot = Next(slot);
            _slots[slot] = word;
        }
    }

    /// <summary>The word with this text; null for none.</summary>
    public LexerWord? Find(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text.Length > _longest)
            return null;
        for (var slot = SlotOf(text); _slots[slot] is { } word; slot = Next(slot))
        {
            if (word.Text.Length == text.Length && text.Equals(word.Text, _comparison))
                return word;
        }

        return null;
    }

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    // Both cases of a letter differ in one bit.
    private int SlotOf(ReadOnlySpan<char> text)
    {
        const uint CaseBits = 0x20_20_20;
        var characters = ((uint)text[0] << 16) ^ ((uint)text[text.Length / 2] << 8) ^ text[^1];
        var hash = ((characters | CaseBits) + ((uint)text.Length << 24)) * 0x9E37_79B1;
        return (int)(hash >> 12) & (_slots.Length - 1);
    }
}

/// <summary>A word of a list.</summary>
/// <param name="Text">The word.</param>
/// <param name="Class">Its class.</param>
/// <param name="Action">What happens behind it.</param>
internal sealed record LexerWord(string Text, TokenClass Class, LexerAction Action)
{
    /// <summary>Whether a rule ends behind the word, whatever other parts it has.</summary>
    public bool EndsRule { get; } = Class == TokenClass.Keyword || !Action.IsNone;
}
