using System.Collections.Frozen;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Reading.Parsing.Texts;

/// <summary>Finds YAML values that a <c>#</c> cuts: <c>title: Fixing bug #1234</c>, <c>tags: #c</c>.</summary>
internal static class CutValues
{
    // A comment behind these is mostly a part of the text; behind 'draft: true' it is a comment.
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "title",
        "description",
        "excerpt",
        "summary",
        "lead",
        "tags",
        "tag",
        "categories",
        "category",
        "series",
        "authors",
        "author"
    );

    /// <summary>BLOG181 at the <c>#</c> of each cut value.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText source, DataMap values)
    {
        foreach (var entry in values.Entries.Where(e => Texts.Contains(e.Key)))
        {
            foreach (var from in StartsOf(entry))
            {
                if (CommentAfter(source.Text, from) is { } span)
                    yield return DiagnosticCatalogue.CutByHash.At(
                        source.At(span),
                        source.Text.Substring(span.Start, span.Length)
                    );
            }
        }
    }

    // Where a comment may start: behind each value that is written out, and behind the key of one that is not.
    private static IEnumerable<int> StartsOf(DataEntry entry) =>
        entry.Value switch
        {
            DataScalar { Kind: DataScalarKind.Null, Text: "" } => [entry.KeySpan.End],
            DataScalar scalar => [scalar.Span.End],
            DataList list => list.Items.OfType<DataScalar>().Select(i => i.Span.End),
            _ => [],
        };

    // The sign directly before a letter or digit, as in #1234 and #csharp; comments have a space behind it.
    private static SourceSpan? CommentAfter(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] is ' ' or '\t' or ':' or '-')
            at++;
        if (
            at >= text.Length - 1
            || text[at] != '#'
            || at == 0
            || text[at - 1] is not (' ' or '\t')
            || !char.IsLetterOrDigit(text[at + 1])
        )
            return null;
        // A closing quote before it shows that the author knows where the value ends.
        if (from > 0 && text[from - 1] is '"' or '\'')
            return null;
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return SourceSpan.FromBounds(at, length < 0 ? text.Length : at + text.AsSpan(at, length).TrimEnd().Length);
    }
}
