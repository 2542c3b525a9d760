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

    private readonly string _html;
    private readonly Stack<(string Name, bool IsDropped)> _open = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _kept = new();
    private int _copied;
    private int _depth;
    private int _lists;

    private FlatMarkup(string html) => _html = html;

    /// <summary>The HTML with elements nested at most 150 deep, and lists and quotes 30; the same text when it has no
    /// deeper ones.</summary>
    public static string Of(string html) => new FlatMarkup(html).Read();

    private bool IsForeign => CountOf("svg") + CountOf("math") > 0;

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
        var name = _html[nameStart..nameEnd];
        var end = EndOfTag(nameEnd);
        if (!isEnd && RawTexts.Contains(name) && !IsForeign)
            return Math.Max(end, IndexOrEnd("</" + name, end));
        if (isEnd ? Closes(name) : Opens(name, end - 2 >= nameEnd && _html[end - 2] == '/'))
            Drop(start, end);
        return end;
    }

    // True when the tag is to be left out.
    private bool Opens(string name, bool isClosed)
    {
        if (IsForeign ? isClosed : Uncounted.Contains(name))
            return false;
        var isList = Lists.Contains(name);
        var isDropped = _depth >= Deepest || (isList && _lists >= DeepestList);
        _open.Push((name, isDropped));
        _counts[name] = CountOf(name) + 1;
        Count(name, isDropped, 1);
        return isDropped;
    }

    private bool Closes(string name)
    {
        if (CountOf(name) == 0)
            return false;
        while (_open.TryPop(out var last))
        {
            _counts[last.Name]--;
            Count(last.Name, last.IsDropped, -1);
            if (last.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return last.IsDropped;
        }

        return false;
    }

    private void Count(string name, bool isDropped, int change)
    {
        _depth += isDropped ? 0 : change;
        _lists += isDropped || !Lists.Contains(name) ? 0 : change;
    }

    private int CountOf(string name) => _counts.GetValueOrDefault(name);

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
