using System.Buffers;
using System.Globalization;
using Blog.Text;

namespace Blog.Data.Headers;

/// <summary>Finds characters in YAML that look like a space or like nothing, where they break the syntax: in the
/// indentation, in a key, after its colon and after the dash of a list. In values they are text.</summary>
internal static class UnseenCharacters
{
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        "\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C"
            + "\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF"
    );

    /// <summary>BLOG186 at the first of them; null when there is none.</summary>
    public static Diagnostic? Find(SourceText source, SourceSpan stretch)
    {
        if (source.Text.AsSpan(stretch.Start, stretch.Length).IndexOfAny(Unseen) < 0)
            return null;
        var literal = -1;
        for (var start = stretch.Start; start < stretch.End; )
        {
            var line = TextLine.At(source.Text, start);
            var text = source.Text.AsSpan(line.Start, line.End - line.Start);
            var indentation = text.Length - text.TrimStart().Length;
            if (
                text.IsWhiteSpace()
                    ? text.IndexOfAny(Unseen) == 0 && literal < 0
                    : literal < 0 || indentation <= literal
            )
            {
                if (InLine(text) is { } at)
                    return At(source, line.Start + at);
                literal = OpensLiteral(text) ? indentation : -1;
            }

            start = line.Next;
        }

        return null;
    }

    private static int? InLine(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (
            at < line.Length
            && (line[at] is ' ' or '\t' || (line[at] == '-' && at + 1 < line.Length && IsBlank(line[at + 1])))
        )
            at++;
        if (at < line.Length && Unseen.Contains(line[at]))
            return at;
        // The end of a key: its quote, or its colon.
        var rest = line[at..];
        var colon = KeyLength(rest);
        if (colon < 0)
            return null;
        var inKey = rest[0] is '"' or '\'' ? -1 : rest[..colon].IndexOfAny(Unseen);
        if (inKey >= 0)
            return at + inKey;
        return colon + 1 < rest.Length && Unseen.Contains(rest[colon + 1]) ? at + colon + 1 : null;
    }

    private static int KeyLength(ReadOnlySpan<char> line)
    {
        if (line.Length == 0 || line[0] is '#' or '[' or '{')
            return -1;
        for (var i = line.IndexOf(':'); i >= 0 && i < line.Length; i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || IsBlank(line[i + 1])))
                return line[..i].IndexOf(' ') < 0 ? i : -1;
        }

        return -1;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' || Unseen.Contains(c);

    private static bool OpensLiteral(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd().TrimEnd("0123456789+-");
        return end.Length > 1 && end[^1] is '|' or '>' && end[^2] is ' ' or '\t';
    }

    private static Diagnostic At(SourceText source, int position) =>
        DiagnosticCatalogue.UnseenCharacter.At(source.At(position, 1), NameOf(source.Text[position]));

    private static string NameOf(char c) => string.Create(CultureInfo.InvariantCulture, $"{Words(c)} (U+{(int)c:X4})");

    private static string Words(char c) =>
        c switch
        {
            '\u00A0' or '\u202F' => "A no-break space",
            '\uFEFF' => "A byte order mark",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\u180E' => "A character without width",
            '\u2028' or '\u2029' => "A line separator",
            '\u3000' => "An ideographic space",
            _ => "A space of a special width",
        };
}
