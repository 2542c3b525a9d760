using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Yaml;

/// <summary>Reads YAML of the plainest form, which the front matter of most posts has: a key and its value on one line,
/// the value a text, quoted or not, or a list of them; or a list below, an item a line. It leaves everything else to
/// the parser: whatever it reads has the same values at the same places there, in twenty times the time.</summary>
/// <param name="text">The source text.</param>
internal sealed class PlainYaml(string text)
{
    // A longer map is a data file, where a search for each key among all others would take long.
    private const int MostEntries = 64;
    private const int LongestKey = 64;

    // Indicators (YAML 1.2, 5.3) and blanks, which begin no plain scalar. A dash, a question mark and a colon begin
    // some, which are rare.
    private static readonly SearchValues<char> NotFirst = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");

    private static readonly SearchValues<char> InFlow = SearchValues.Create("[]{},:#");

    private static readonly SearchValues<char> Ascii = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c),
    ]);

    private static readonly SearchValues<char> InKeys = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
    );

    private readonly ImmutableArray<DataEntry>.Builder _entries = ImmutableArray.CreateBuilder<DataEntry>(8);

    /// <summary>The map in a stretch of a text; null when it is not of this form, or has a mistake.</summary>
    public static DataMap? Read(SourceText source, SourceSpan stretch) => new PlainYaml(source.Text).Read(stretch);

    private DataMap? Read(SourceSpan stretch)
    {
        for (var start = stretch.Start; start < stretch.End; )
        {
            var (from, end) = (start, EndOfLine(start, stretch.End, out start));
            if (end == from)
                continue;
            if (_entries.Count == MostEntries || Entry(from, end, stretch.End, ref start) is not { } entry)
                return null;
            _entries.Add(entry);
        }

        if (_entries.Count == 0)
            return null;
        var last = _entries[^1];
        var span = SourceSpan.FromBounds(_entries[0].KeySpan.Start, Math.Max(last.Value.Span.End, last.KeySpan.End));
        return new DataMap(span, _entries.DrainToImmutable());
    }

    private DataEntry? Entry(int start, int end, int limit, ref int next)
    {
        var length = text.AsSpan(start, end - start).IndexOfAnyExcept(InKeys);
        if (
            length is <= 0 or > LongestKey
            || text[start + length] != ':'
            || !(char.IsAsciiLetter(text[start]) || text[start] == '_')
        )
            return null;
        var key = KnownKeys.Of(text.AsSpan(start, length));
        if (YamlScalars.KindOf(key) != DataScalarKind.Text || IsTaken(key))
            return null;
        var after = start + length + 1;
        if (after < end && text[after] != ' ')
            return null;
        var (from, to) = Trimmed(after, end);
        var value = from < to ? Value(from, to) : Below(after, limit, ref next);
        return value is null ? null : new DataEntry(key, new SourceSpan(start, length), value);
    }

    private bool IsTaken(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private DataNode? Value(int start, int end) =>
        text[start] == '[' ? FlowList(start, end) : Scalar(start, end, isInFlow: false);

    private DataScalar? Scalar(int start, int end, bool isInFlow)
    {
        if (text[start] is '"' or '\'')
            return Quoted(start, end);
        var written = text.AsSpan(start, end - start);
        if (NotFirst.Contains(written[0]) || !IsPrintable(written) || MayMeanMore(written, isInFlow))
            return null;
        var value = written.ToString();
        var kind = YamlScalars.KindOf(value);
        return new DataScalar(SourceSpan.FromBounds(start, end), kind, kind == DataScalarKind.Null ? "" : value);
    }

    // A key of a map in the value, a comment, or the end of a list.
    private static bool MayMeanMore(ReadOnlySpan<char> written, bool isInFlow) =>
        isInFlow
            ? written.ContainsAny(InFlow)
            : written[^1] == ':' || written.IndexOf(": ") >= 0 || written.IndexOf(" #") >= 0;

    private DataScalar? Quoted(int start, int end)
    {
        if (end - start < 2 || text[end - 1] != text[start])
            return null;
        var inner = text.AsSpan(start + 1, end - start - 2);
        return inner.IndexOfAny(text[start], '\\') >= 0 || !IsPrintable(inner)
            ? null
            : new DataScalar(SourceSpan.FromBounds(start, end), DataScalarKind.Text, inner.ToString());
    }

    private DataList? FlowList(int start, int end)
    {
        if (text[end - 1] != ']')
            return null;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        for (var at = start + 1; ; )
        {
            var (from, to) = ItemIn(at, end - 1);
            if (from >= to && items.Count == 0 && to == end - 1)
                break;
            if (from >= to || Scalar(from, to, isInFlow: true) is not { } item)
                return null;
            items.Add(item);
            at = text.AsSpan(to, end - to).IndexOfAny(',', ']') + to + 1;
            if (at == end)
                break;
        }

        return new DataList(SourceSpan.FromBounds(start, end), items.DrainToImmutable());
    }

    // A comma between quotes belongs to the item.
    private (int From, int To) ItemIn(int start, int end)
    {
        var from = Trimmed(start, end).From;
        var isQuoted = from < end && text[from] is '"' or '\'';
        var quoted = isQuoted ? text.AsSpan(from + 1, end - from - 1).IndexOf(text[from]) + from + 2 : from;
        var comma = text.AsSpan(quoted, Math.Max(0, end - quoted)).IndexOf(',');
        return Trimmed(from, comma < 0 ? end : quoted + comma);
    }

    // A list whose items stand below their key, or nothing.
    private DataNode? Below(int place, int limit, ref int next)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        var indentation = -1;
        var first = 0;
        while (next < limit)
        {
            var (from, to) = Trimmed(next, EndOfLine(next, limit, out var after));
            if (from == to || text[from] != '-')
                break;
            indentation = items.Count == 0 ? from - next : indentation;
            first = items.Count == 0 ? from : first;
            var (start, end) = Trimmed(from + 1, to);
            if (
                from - next != indentation
                || start == from + 1
                || start >= end
                || Scalar(start, end, isInFlow: false) is not { } item
            )
                return null;
            items.Add(item);
            next = after;
        }

        return items.Count == 0
            ? new DataScalar(new SourceSpan(place, 0), DataScalarKind.Null, "")
            : new DataList(SourceSpan.FromBounds(first, items[^1].Span.End), items.DrainToImmutable());
    }

    // Lines end at LF or CRLF; a CR alone is left to the parser, as any control is.
    private int EndOfLine(int start, int limit, out int next)
    {
        var length = text.AsSpan(start, limit - start).IndexOf('\n');
        next = length < 0 ? limit : start + length + 1;
        if (length < 0)
            return limit;
        return length > 0 && text[start + length - 1] == '\r' ? start + length - 1 : start + length;
    }

    private (int From, int To) Trimmed(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return (start, end);
    }

    // Line ends of Unicode, controls and halves of characters are left to the parser.
    private static bool IsPrintable(ReadOnlySpan<char> written)
    {
        for (var at = written.IndexOfAnyExcept(Ascii); at >= 0; )
        {
            if (written[at] < '\u00A1' || !(char.IsLetterOrDigit(written[at]) || char.IsPunctuation(written[at])))
                return false;
            var more = written[(at + 1)..].IndexOfAnyExcept(Ascii);
            at = more < 0 ? -1 : at + 1 + more;
        }

        return true;
    }
}

/// <summary>The keys that most front matter has, which need no string of their own in each document.</summary>
internal static class KnownKeys
{
    private static readonly FrozenSet<string> Usual = FrozenSet.Create(
        StringComparer.Ordinal,
        "title",
        "date",
        "tags",
        "description",
        "categories",
        "series",
        "draft",
        "slug",
        "author",
        "authors",
        "updated",
        "image",
        "layout",
        "permalink"
    );

    /// <summary>The key as a string.</summary>
    public static string Of(ReadOnlySpan<char> key) =>
        Usual.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var known) ? known : key.ToString();
}
