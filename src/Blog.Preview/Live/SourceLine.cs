using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>The line that a diagnostic is about, short enough to be shown, and the stretch in it to mark.</summary>
/// <param name="Text">The line, or the part of it around the place.</param>
/// <param name="Start">Where the stretch starts in the text, from 0, in UTF-16 code units.</param>
/// <param name="Length">The length of the stretch, in UTF-16 code units; at least 1, even at the end of the
/// text.</param>
internal sealed record SourceLine(string Text, int Start, int Length)
{
    private const int Longest = 240;
    private const int Before = 80;

    /// <summary>The line of a location; null when the text of its file is not at hand.</summary>
    public static SourceLine? Of(SourceLocation place)
    {
        if (place.Source.Text.Length == 0)
            return null;
        var line = place.Source.GetLineSpan(place.Line);
        var start = Math.Min(place.Column - 1, line.Length);
        var length = Math.Max(1, Math.Min(place.Length, line.Length - start));
        var cut = line.Length <= Longest ? 0 : Math.Max(0, Math.Min(start - Before, line.Length - Longest));
        // Not through a surrogate pair: half of one is not text.
        if (cut > 0 && char.IsLowSurrogate(line[cut]))
            cut--;
        var end = Math.Min(line.Length, cut + Longest);
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end--;
        return new SourceLine(line[cut..end].ToString(), start - cut, Math.Max(1, Math.Min(length, end - start)));
    }
}
