using System.Collections.Immutable;
using Blog.Text.Characters;

namespace Blog.Html.Mail.Texts;

/// <summary>Wraps texts.</summary>
internal static class TextWrap
{
    /// <summary>The character that always ends a line, in texts to be wrapped.</summary>
    public const char Break = '\n';

    /// <summary>A space at which no line ends.</summary>
    public const char Tied = '\u00A0';

    /// <summary>The lines of a text, none wider than allowed, unless one word is: it is not broken, so that addresses
    /// stay whole. Text without spaces, such as Chinese, is broken between characters.</summary>
    public static ImmutableArray<string> Lines(string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(Break))
        {
            var words = part.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            var line = "";
            foreach (var word in words.SelectMany(w => Pieces(w, width)))
            {
                if (line.Length > 0 && CellWidth.Of(line) + (word.IsGlued ? 0 : 1) + CellWidth.Of(word.Text) > width)
                {
                    lines.Add(line);
                    line = word.Text;
                }
                else
                {
                    line += (line.Length > 0 && !word.IsGlued ? " " : "") + word.Text;
                }
            }

            if (line.Length > 0)
                lines.Add(line);
        }

        return [.. lines.Select(l => l.Replace(Tied, ' '))];
    }

    // A line may end between any two wide characters.
    private static IEnumerable<(string Text, bool IsGlued)> Pieces(string word, int width)
    {
        if (CellWidth.Of(word) <= width / 2 || word.All(char.IsAscii))
        {
            yield return (word, false);
            yield break;
        }

        var piece = "";
        var isGlued = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && CellWidth.Of(rune.ToString()) == 2)
            {
                yield return (piece, isGlued);
                (piece, isGlued) = ("", true);
            }

            piece += rune.ToString();
        }

        yield return (piece, isGlued);
    }
}
