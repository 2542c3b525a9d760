using System.Text;

namespace Blog.Markdown.Reading;

/// <summary>Counts words between spaces, and characters of scripts that are read one by one.</summary>
internal sealed class WordCounter
{
    private bool _inWord;

    /// <summary>How many words there are.</summary>
    public int Words { get; private set; }

    /// <summary>How many Chinese, Japanese and Korean characters there are.</summary>
    public int Ideographs { get; private set; }

    /// <summary>Counts a text whose first and last words are whole.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (char.IsAscii(text[0]))
            {
                Add(text[0]);
                text = text[1..];
            }
            else
            {
                Rune.DecodeFromUtf16(text, out var rune, out var length);
                Add(rune);
                text = text[length..];
            }
        }

        _inWord = false;
    }

    // Most texts are in these letters, which need no tables of Unicode.
    private void Add(char ascii)
    {
        if (char.IsAsciiLetterOrDigit(ascii))
        {
            if (!_inWord)
                Words++;
            _inWord = true;
        }
        else if (ascii is ' ' or '/' or (>= '\t' and <= '\r'))
        {
            _inWord = false;
        }
    }

    private void Add(Rune rune)
    {
        if (IsIdeograph(rune.Value))
        {
            Ideographs++;
            _inWord = false;
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            if (!_inWord)
                Words++;
            _inWord = true;
        }
        else if (Rune.IsWhiteSpace(rune) || rune.Value is '–' or '—' or '…')
        {
            _inWord = false;
        }
    }

    private static bool IsIdeograph(int c) =>
        c switch
        {
            < 0x1100 => false,
            <= 0x11FF => true, // Hangul letters
            >= 0x3005 and <= 0x3007 => true, // iteration mark and zero
            >= 0x3040 and <= 0x31FF => true, // Hiragana, Katakana, Bopomofo, Hangul letters
            >= 0x3400 and <= 0x4DBF => true, // Unified ideographs, extension A
            >= 0x4E00 and <= 0x9FFF => true, // Unified ideographs
            >= 0xAC00 and <= 0xD7FF => true, // Hangul syllables
            >= 0xF900 and <= 0xFAFF => true, // compatibility ideographs
            >= 0xFF66 and <= 0xFF9D => true, // half-width Katakana
            >= 0x20000 and <= 0x3FFFF => true, // supplementary ideographs
            _ => false,
        };
}
