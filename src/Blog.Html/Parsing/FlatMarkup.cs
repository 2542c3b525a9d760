using System.Collections.Frozen;
using System.Text;

namespace Blog.Html.Parsing;

/// <summary>Limits how deep elements are nested in HTML, before it is parsed: parsers take the square of the depth in
/// time. What is nested deeper than any page stands flat in the element around it, with all its text.</summary>
internal sealed class FlatMarkup
{
    private const int Deepest = 150;
    private const int DeepestList = 30;
    private const string Comment = "<!--";

    private static readonly FrozenSet<string> Lists = Names("ul ol dl blockquote");

    // These have no content, or end where the next of them starts.
    private static readonly FrozenSet<string> Uncounted = Names(
        "area base br col embed hr img input link meta param source track wbr "
            + "a p li dt dd tr td th thead tbody tfoot option optgroup h1 h2 h3 h4 h5 h6 rb rt rp"
    );

    private static readonly FrozenSet<string> RawTexts = Names(
        "script style textarea title xmp iframe noembed noframes"
    );

    // A drawing or formula ends where one of these starts (HTML, 13.2.6.5).
    private static readonly FrozenSet<string> EndingForeign = Names(
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu "
            + "meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"
    );

    // In these parts of drawings and formulas stands HTML.
    private static readonly FrozenSet<string> HtmlInForeign = Names(
        "foreignObject desc title annotation-xml mi mo mn ms mtext"
    );

    private readonly string _html;
    private readonly Stack<(string Name, bool IsDropped, bool WasForeign)> _open = new();
    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _countsOf;
    private readonly StringBuilder _kept = new();
    private int _copied;
    private int _depth;
    private int _lists;

    // Whether the next tag is one of a drawing or of a formula.
    private bool _isForeign;

    private FlatMarkup(string html)
    {
        _html = html;
        _counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _countsOf = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The HTML with elements nested at most 150 deep, and lists and quotes 30; the same text when it has no
    /// deeper ones.</summary>
    public static string Of(string html) =>
        html.AsSpan().Count('<') <= DeepestList ? html : new FlatMarkup(html).Read();

    private string Read()
    {
        var at = 0;
        while (at < _html.Length && _html.IndexOf('<', at) is >= 0 and var start)
            at = After(start);
        return _copied == 0 ? _html : _kept.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private int After(int start)
    {
        if (_html.AsSpan(start).StartsWith(Comment, StringComparison.Ordinal))
            return IndexOrEnd("-->", start + 2);
        var isEnd = start + 1 < _html.Length && _html[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        if (nameStart >= _html.Length || !char.IsAsciiLetter(_html[nameStart]))
            return start + 1;
        var nameEnd = nameStart;
        while (nameEnd < _html.Length && _html[nameEnd] is not ('>' or '/' or ' ' or '\t' or '\r' or '\n' or '\f'))
            nameEnd++;
        var name = _html.AsSpan(nameStart, nameEnd - nameStart);
        var end = EndOfTag(nameEnd);
        if (!isEnd && !_isForeign && Has(RawTexts, name))
            return Math.Max(end, IndexOrEnd($"</{name}", end));
        if (isEnd ? Closes(name) : Opens(name, end - 2 >= nameEnd && _html[end - 2] == '/'))
            Drop(start, end);
        return end;
    }

    // True when the tag is to be left out.
    private bool Opens(ReadOnlySpan<char> name, bool isClosed)
    {
        while (_isForeign && Has(EndingForeign, name))
            Pop();
        if (_isForeign ? isClosed : Has(Uncounted, name))
            return false;
        var isList = Has(Lists, name);
        var isDropped = _depth >= Deepest || (isList && _lists >= DeepestList);
        if (!_countsOf.TryGetValue(name, out var known, out var count))
            known = name.ToString();
        _counts[known] = count + 1;
        _open.Push((known, isDropped, _isForeign));
        Count(known, isDropped, 1);
        if (!isDropped)
            _isForeign = known.ToLowerInvariant() is "svg" or "math" || (_isForeign && !Has(HtmlInForeign, name));
        return isDropped;
    }

    private bool Closes(ReadOnlySpan<char> name)
    {
        if (!_countsOf.TryGetValue(name, out var count) || count == 0)
            return false;
        while (true)
        {
            var last = Pop();
            if (name.Equals(last.Name, StringComparison.OrdinalIgnoreCase))
                return last.IsDropped;
        }
    }

    private (string Name, bool IsDropped) Pop()
    {
        var last = _open.Pop();
        _counts[last.Name]--;
        Count(last.Name, last.IsDropped, -1);
        _isForeign = last.WasForeign;
        return (last.Name, last.IsDropped);
    }

    private static bool Has(FrozenSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private void Count(string name, bool isDropped, int change)
    {
        _depth += isDropped ? 0 : change;
        _lists += isDropped || !Lists.Contains(name) ? 0 : change;
    }

    private void Drop(int start, int end)
    {
        _kept.Append(_html, _copied, start - _copied);
        _copied = end;
    }

    // A sign '>' in the quotes of a value is part of the value.
    private int EndOfTag(int at)
    {
        var isValue = false;
        for (; at < _html.Length; at++)
        {
            var c = _html[at];
            if (c == '>')
                return at + 1;
            if (isValue && (c is '"' or '\''))
                at = _html.IndexOf(c, at + 1) is >= 0 and var quote ? quote : _html.Length;
            isValue = c == '=' || (isValue && char.IsWhiteSpace(c));
        }

        return _html.Length;
    }

    private int IndexOrEnd(string sign, int from) =>
        _html.IndexOf(sign, Math.Min(from, _html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? at + sign.Length
            : _html.Length;

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
