using System.Text;

namespace Blog.Preview.Dressing;

/// <summary>Walks over the pieces of a page from its start: tags, texts and comments, as a browser's tokenizer divides
/// it.</summary>
/// <param name="html">The page, as UTF-8.</param>
internal ref struct TagScanner(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private ReadOnlySpan<byte> _name;

    /// <summary>The kind of the current piece.</summary>
    public ScannedKind Kind { get; private set; }

    /// <summary>The offset of its start.</summary>
    public int Start { get; private set; }

    /// <summary>The offset of its end.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next piece; false at the end.</summary>
    public bool Next()
    {
        Start = End;
        if (Start >= _html.Length)
            return false;
        var rest = _html[Start..];
        if (rest[0] != '<')
        {
            var length = rest.IndexOf((byte)'<');
            SetText(length < 0 ? rest : rest[..length]);
        }
        else if (rest.StartsWith("<!--"u8))
        {
            Set(ScannedKind.Aside, CommentLength(rest));
        }
        else if (
            rest.Length > 1
            && (rest[1] is (byte)'!' or (byte)'?' || (rest[1] == '/' && !(rest.Length > 2 && IsLetter(rest[2]))))
        )
        {
            var close = rest.IndexOf((byte)'>');
            Set(ScannedKind.Aside, close < 0 ? rest.Length : close + 1);
        }
        else
        {
            SetTag(rest);
        }

        return true;
    }

    /// <summary>Whether the tag has this name, whatever its case.</summary>
    /// <param name="name">A name in lower case.</param>
    public readonly bool Is(string name) => Ascii.EqualsIgnoreCase(_name, name);

    /// <summary>Whether the tag has one of these names, whatever its case.</summary>
    public readonly bool IsAny(string[] names)
    {
        foreach (var name in names)
        {
            if (Is(name))
                return true;
        }

        return false;
    }

    /// <summary>Goes behind the end tag that closes the current start tag. The content is taken for text.</summary>
    public void SkipContent()
    {
        for (var at = End; ; at += 2)
        {
            var next = _html[at..].IndexOf("</"u8);
            if (next < 0)
            {
                End = _html.Length;
                return;
            }

            at += next;
            var after = at + 2 + _name.Length;
            if (
                after > _html.Length
                || !Ascii.EqualsIgnoreCase(_html[(at + 2)..after], _name)
                || (after < _html.Length && !EndsName(_html[after]))
            )
                continue;
            End = after + TagLength(_html[after..]);
            return;
        }
    }

    private void SetText(ReadOnlySpan<byte> text)
    {
        var blank = 0;
        // A byte order mark is not text either.
        if (Start == 0 && text.StartsWith("\uFEFF"u8))
            blank = 3;
        while (blank < text.Length && IsBlank(text[blank]))
            blank++;
        if (blank == 0)
            Set(ScannedKind.Text, text.Length);
        else
            Set(ScannedKind.Aside, blank);
    }

    private void SetTag(ReadOnlySpan<byte> rest)
    {
        var isEnd = rest.Length > 1 && rest[1] == '/';
        var start = isEnd ? 2 : 1;
        if (rest.Length <= start || !IsLetter(rest[start]))
        {
            Set(ScannedKind.Text, 1);
            return;
        }

        var end = start;
        while (end < rest.Length && !EndsName(rest[end]))
            end++;
        Set(isEnd ? ScannedKind.EndTag : ScannedKind.StartTag, end + TagLength(rest[end..]));
        _name = rest[start..end];
    }

    private void Set(ScannedKind kind, int length)
    {
        (Kind, End) = (kind, Start + length);
        _name = default;
    }

    // From behind a tag's name through its '>'. One between quotes does not count.
    private static int TagLength(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '>')
                return i + 1;
            if (rest[i] != '=')
                continue;
            while (i + 1 < rest.Length && IsBlank(rest[i + 1]))
                i++;
            if (i + 1 >= rest.Length || rest[i + 1] is not ((byte)'"' or (byte)'\''))
                continue;
            var close = rest[(i + 2)..].IndexOf(rest[i + 1]);
            if (close < 0)
                return rest.Length;
            i += 2 + close;
        }

        return rest.Length;
    }

    private static int CommentLength(ReadOnlySpan<byte> rest)
    {
        if (rest[4..].StartsWith(">"u8))
            return 5;
        if (rest[4..].StartsWith("->"u8))
            return 6;
        var (usual, odd) = (rest[4..].IndexOf("-->"u8), rest[4..].IndexOf("--!>"u8));
        if (odd >= 0 && (usual < 0 || odd < usual))
            return odd + 8;
        return usual < 0 ? rest.Length : usual + 7;
    }

    private static bool EndsName(byte b) => IsBlank(b) || b is (byte)'/' or (byte)'>';

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private static bool IsLetter(byte b) => char.IsAsciiLetter((char)b);
}

/// <summary>A kind of piece.</summary>
internal enum ScannedKind
{
    /// <summary>A comment, a doctype or white space.</summary>
    Aside,

    /// <summary>Visible text.</summary>
    Text,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,
}
