using System.Collections.Immutable;
using System.Net;
using System.Text;
using Blog.Markdown.Fragments;
using Blog.Markdown.RawHtml.Scanning;
using Blog.Markdown.Reading;

namespace Blog.Markdown.RawHtml;

/// <summary>The visible facts of HTML: its first paragraph, its headings and its number of words.</summary>
internal sealed class HtmlReading
{
    private static readonly string[] Unseen =
    [
        "script",
        "style",
        "template",
        "textarea",
        "iframe",
        "title",
        "noscript",
        "svg",
    ];

    private readonly string _html;
    private readonly WordCounter _counter = new();
    private readonly ImmutableArray<OutlineHeading>.Builder _headings = ImmutableArray.CreateBuilder<OutlineHeading>();
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _heading = new();
    private bool _isInParagraph;
    private int _level;
    private string _id = "";

    private HtmlReading(string html) => _html = html;

    /// <summary>The first paragraph that has text; empty when there is none.</summary>
    public string FirstParagraph { get; private set; } = "";

    /// <summary>The headings in their order, without children.</summary>
    public ImmutableArray<OutlineHeading> Headings => _headings.ToImmutable();

    /// <summary>How many words there are.</summary>
    public int Words => _counter.Words;

    /// <summary>How many Chinese, Japanese and Korean characters there are.</summary>
    public int Ideographs => _counter.Ideographs;

    /// <summary>Reads HTML.</summary>
    public static HtmlReading Of(string html)
    {
        var reading = new HtmlReading(html);
        reading.Read();
        return reading;
    }

    private void Read()
    {
        for (var at = 0; at < _html.Length; )
        {
            var open = _html.IndexOf('<', at);
            Take(_html.AsSpan(at, (open < 0 ? _html.Length : open) - at));
            if (open < 0)
                break;
            at = ReadTag(open);
        }

        EndParagraph();
    }

    private void Take(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
            return;
        var text = WebUtility.HtmlDecode(written.ToString());
        _counter.Add(text);
        if (_isInParagraph)
            _paragraph.Append(text);
        if (_level > 0)
            _heading.Append(text);
    }

    // The position after the tag, comment or character.
    private int ReadTag(int open)
    {
        if (string.CompareOrdinal(_html, open, "<!--", 0, 4) == 0)
            return After("-->", open + 4);
        var isEnd = open + 1 < _html.Length && _html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        if (start >= _html.Length || !(char.IsAsciiLetter(_html[start]) || _html[start] is '!' or '?'))
        {
            Take("<");
            return open + 1;
        }

        var end = After(">", start);
        var name = NameAt(start);
        if (isEnd)
            End(name);
        else
            Start(name, _html[open..end]);
        return !isEnd && Unseen.Contains(name) ? After(">", EndOfUnseen(name, end)) : end;
    }

    private int EndOfUnseen(string name, int start)
    {
        var escape = ScriptEscape.None;
        return RawText.FindEnd(_html, name, start, ref escape) is >= 0 and var end ? end : _html.Length;
    }

    private void Start(string name, string tag)
    {
        if (name == "p")
        {
            EndParagraph();
            _isInParagraph = FirstParagraph.Length == 0;
        }
        else if (LevelOf(name) is > 0 and var level)
        {
            EndParagraph();
            (_level, _id) = (level, IdOf(tag));
        }
        else if (name == "br" && _isInParagraph)
        {
            _paragraph.Append(' ');
        }
    }

    private void End(string name)
    {
        if (name is "p" or "div" or "article" or "section" or "blockquote")
        {
            EndParagraph();
        }
        else if (LevelOf(name) > 0 && _level > 0)
        {
            _headings.Add(new OutlineHeading(_level, _id, WebUtility.HtmlEncode(OneLine(_heading)), []));
            _heading.Clear();
            _level = 0;
        }
    }

    private void EndParagraph()
    {
        if (_isInParagraph)
            FirstParagraph = OneLine(_paragraph);
        _paragraph.Clear();
        _isInParagraph = false;
    }

    private string NameAt(int start)
    {
        var end = start;
        while (end < _html.Length && char.IsAsciiLetterOrDigit(_html[end]))
            end++;
        return _html[start..end].ToLowerInvariant();
    }

    private int After(string text, int from)
    {
        var found = _html.IndexOf(text, Math.Min(from, _html.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? _html.Length : found + text.Length;
    }

    private static int LevelOf(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static string IdOf(string tag) =>
        HtmlScanner
            .Scan(tag)
            .Values.Where(v => v.Name == "id")
            .Select(v => WebUtility.HtmlDecode(tag[v.Start..v.End]))
            .FirstOrDefault()
        ?? "";

    private static string OneLine(StringBuilder text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
