using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Abbreviations;

/// <summary>Finds abbreviations in text, as whole words.</summary>
internal sealed class AbbreviationFinder
{
    private readonly Dictionary<char, List<Abbreviation>> _byFirst = [];

    /// <summary>A finder for these abbreviations; where several match, the longest wins.</summary>
    public AbbreviationFinder(IEnumerable<Abbreviation> abbreviations)
    {
        foreach (
            var abbreviation in abbreviations
                .OrderByDescending(a => a.Label!.Length)
                .ThenBy(a => a.Label, StringComparer.Ordinal)
        )
        {
            if (!_byFirst.TryGetValue(abbreviation.Label![0], out var group))
                _byFirst.Add(abbreviation.Label[0], group = []);
            group.Add(abbreviation);
        }
    }

    /// <summary>Splits a text at the abbreviations in it.</summary>
    public void Mark(LiteralInline literal)
    {
        for (var at = literal.Content.Start; at <= literal.Content.End; at++)
        {
            if (FindAt(literal.Content, at) is not { } abbreviation)
                continue;
            literal = Split(literal, at, abbreviation);
            at = literal.Content.Start - 1;
        }
    }

    private Abbreviation? FindAt(StringSlice text, int at) =>
        _byFirst.TryGetValue(text.Text[at], out var group) && !IsInWord(text.Text, at - 1)
            ? group.Find(a => IsAt(text, at, a.Label!))
            : null;

    private static bool IsAt(StringSlice text, int at, string label) =>
        at + label.Length <= text.End + 1
        && string.CompareOrdinal(text.Text, at, label, 0, label.Length) == 0
        && !IsInWord(text.Text, at + label.Length);

    private static bool IsInWord(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    // Gives back the text after the abbreviation.
    private static LiteralInline Split(LiteralInline literal, int at, Abbreviation abbreviation)
    {
        var start = literal.Span.Start + at - literal.Content.Start;
        var length = abbreviation.Label!.Length;
        var marked = new AbbreviationInline(abbreviation) { Span = new SourceSpan(start, start + length - 1) };
        var rest = new LiteralInline
        {
            Content = new StringSlice(literal.Content.Text, at + length, literal.Content.End),
            Span = new SourceSpan(start + length, literal.Span.End),
        };
        literal.Content.End = at - 1;
        literal.Span.End = start - 1;
        literal.InsertAfter(marked);
        marked.InsertAfter(rest);
        return rest;
    }
}
