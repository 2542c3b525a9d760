using System.Collections.Immutable;
using Blog.Text;
using YamlDotNet.Core;

namespace Blog.Data.Yaml;

/// <summary>Turns YamlDotNet's messages into words for authors.</summary>
internal static class YamlMistake
{
    private const string UnindentedQuote = "double-quoted scalar, found wrong indentation";

    private static readonly ImmutableArray<(string Part, string Words)> Translations =
    [
        ("found invalid mapping", "an unquoted value holds a colon with a space after it; put the value in quotes."),
        (
            "expected ',' or ']'",
            "the list that was opened with '[' is not closed here with ']', or a comma is missing."
        ),
        ("expected ',' or '}'", "the map that was opened with '{' is not closed here with '}', or a comma is missing."),
        ("quoted scalar, found unexpected end of stream", "the quote that opens here is never closed."),
        ("quoted scalar, found unexpected document indicator", "the quote that opens here is never closed."),
        (
            "found unknown escape character",
            "this text in double quotes has a backslash that means nothing; double it, or use single quotes."
        ),
        (UnindentedQuote, "a quoted value that goes on in the next line must be indented there."),
        (
            "did not find expected key",
            "a 'key: value' line is expected here; the indentation is off, or a quote closes too early before it."
        ),
        ("could not find expected ':'", "this line has no colon; a key is followed by a colon and a space."),
        ("expected '-' indicator", "another item with '- ' is expected here; the indentation is off."),
        ("Block sequence entries are not allowed", "a list starts on the line after its key, each item with '- '."),
        ("found duplicate anchor", "this anchor's name is taken."),
        ("Mapping values are not allowed", "a colon stands where no key can be; put the value in quotes."),
        (
            "expected <document start>",
            "this does not belong to what stands before it; a key or a quote is missing, or the indentation is off."
        ),
        ("expected comment or line break", "nothing may follow '|' or '>' on its line."),
    ];

    /// <summary>Whether a quoted value goes on at a column where it must not.</summary>
    public static bool IsUnindentedQuote(YamlException mistake) =>
        mistake.Message.Contains(UnindentedQuote, StringComparison.Ordinal);

    /// <summary>The diagnostic for the parser's error: BLOG010 at its place.</summary>
    public static Diagnostic Explain(YamlException mistake, YamlPlaces places)
    {
        var span = places.Between(mistake.Start, mistake.End);
        if (mistake.Message.Contains(" tab ", StringComparison.Ordinal) && TabAtOrAfter(span.Start, places) is { } tab)
            return At(places, tab, "a tab indents this line; YAML takes spaces only.");
        if (
            mistake.Message.Contains("cannot start any token", StringComparison.Ordinal)
            && span.Start < places.Whole.End
        )
            return At(places, span with { Length = 1 }, CannotStart(places.Source.Text[span.Start]));
        if (
            mistake.Message.Contains("expected key", StringComparison.Ordinal)
            && IsFirstInLine(places, span.Start)
            && !LineAt(span.Start, places).Contains(':')
        )
            return At(places, span, "this line has no colon; a key is followed by a colon and a space.");
        if (HashInBrackets(places, span.Start) is { } hash)
            return At(
                places,
                hash,
                "\"#\" starts a comment here, so the bracket before it is never closed; put the value in quotes."
            );
        foreach (var (part, words) in Translations)
        {
            if (mistake.Message.Contains(part, StringComparison.Ordinal))
                return At(places, span, words);
        }

        return At(places, span, Plain(mistake.Message));
    }

    // [a, #b]: the parser finds out in a later line.
    private static SourceSpan? HashInBrackets(YamlPlaces places, int mistake)
    {
        var text = places
            .Source.Text.AsSpan(places.Whole.Start, Math.Clamp(mistake - places.Whole.Start, 0, places.Whole.Length))
            .TrimEnd();
        var line = text[(text.LastIndexOfAny('\r', '\n') + 1)..];
        var hash = line.IndexOf(" #", StringComparison.Ordinal) + 1;
        var isOpen = hash > 0 && line[..hash].LastIndexOfAny('[', '{') > line[..hash].LastIndexOfAny(']', '}');
        return isOpen ? new SourceSpan(places.Whole.Start + (text.Length - line.Length) + hash, 1) : null;
    }

    private static Diagnostic At(YamlPlaces places, SourceSpan span, string words) =>
        DiagnosticCatalogue.InvalidYaml.At(places.Source.At(span), words);

    private static string CannotStart(char character) =>
        character == '\t'
            ? "a tab stands where a value or a key starts; YAML takes spaces only."
            : $"a value cannot start with '{character}'; put it in quotes.";

    private static ReadOnlySpan<char> LineAt(int start, YamlPlaces places)
    {
        var rest = places.Source.Text.AsSpan(start, places.Whole.End - start);
        return rest.IndexOfAny('\r', '\n') is >= 0 and var end ? rest[..end] : rest;
    }

    // The parser reports the tab at the start of what it indents.
    private static SourceSpan? TabAtOrAfter(int start, YamlPlaces places)
    {
        for (var i = start; i < places.Whole.End; i++)
        {
            if (places.Source.Text[i] == '\t' && IsFirstInLine(places, i))
                return new SourceSpan(i, 1);
        }

        return null;
    }

    private static bool IsFirstInLine(YamlPlaces places, int position)
    {
        var i = position;
        while (i > places.Whole.Start && places.Source.Text[i - 1] is ' ' or '\t')
            i--;
        return i == places.Whole.Start || places.Source.Text[i - 1] is '\n' or '\r';
    }

    private static string Plain(string message)
    {
        var words = message.TrimEnd('.');
        return words.Length == 0 ? "the parser gives no reason." : char.ToLowerInvariant(words[0]) + words[1..] + ".";
    }
}
