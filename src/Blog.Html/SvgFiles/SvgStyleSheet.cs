using System.Globalization;
using System.Text;

namespace Blog.Html.SvgFiles;

/// <summary>Takes out of a style what would load something from other sites.</summary>
internal sealed class SvgStyleSheet
{
    private readonly string _css;
    private readonly StringBuilder _kept;
    private readonly Stack<bool> _open = new();
    private int _at;
    private int _from;
    private bool _isChanged;

    private SvgStyleSheet(string css) => (_css, _kept) = (css, new StringBuilder(css.Length));

    /// <summary>The style as it may stay; the same instance when nothing was taken out. CSS Syntax 3, as far as
    /// addresses go.</summary>
    /// <param name="css">A style sheet, declarations, or a value.</param>
    public static string Kept(string css)
    {
        // Only functions and '@import' load.
        if (css.AsSpan().IndexOfAny('(', '@') < 0)
            return css;
        var sheet = new SvgStyleSheet(css);
        sheet.Read();
        return sheet._isChanged ? sheet._kept.ToString() : css;
    }

    private void Read()
    {
        while (_at < _css.Length)
        {
            var c = _css[_at];
            if (c == '/' && Next(1) == '*')
                _at = _css.IndexOf("*/", _at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : _css.Length;
            else if (c is '"' or '\'')
                ReadString();
            else if (c == '@')
                ReadRule();
            else if (IsName(c))
                ReadName();
            else
                ReadOther(c);
        }

        Flush(_css.Length);
    }

    private void ReadOther(char c)
    {
        if (c == '(')
            _open.Push(false);
        else if (c == ')' && _open.Count > 0)
            _open.Pop();
        _at++;
    }

    private void ReadString()
    {
        var start = _at;
        var address = StringAt();
        if (_open.TryPeek(out var holdsAddress) && holdsAddress && !MayStay(address))
            Replace(start, "\"\"");
    }

    private void ReadName()
    {
        var start = _at;
        var name = NameAt();
        if (Next(0) != '(')
            return;
        _at++;
        // The address of 'src' is a string alone.
        if (name is "url" or "url-prefix" or "domain")
            ReadAddress(start);
        else
            _open.Push(name is "src" or "image" or "image-set" or "-webkit-image-set" or "cross-fade");
    }

    private void ReadAddress(int start)
    {
        while (char.IsWhiteSpace(Next(0)))
            _at++;
        string address;
        if (Next(0) is '"' or '\'')
        {
            address = StringAt();
            _at = _css.IndexOf(')', _at) is >= 0 and var close ? close + 1 : _css.Length;
        }
        else
        {
            var text = new StringBuilder();
            while (_at < _css.Length && _css[_at] != ')')
                text.Append(CharacterAt());
            _at = Math.Min(_css.Length, _at + 1);
            address = text.ToString();
        }

        if (!MayStay(address))
            Replace(start, "url(\"\")");
    }

    // A namespace has an address as its name, and loads nothing.
    private void ReadRule()
    {
        var start = _at++;
        var name = IsName(Next(0)) ? NameAt() : "";
        if (name is not ("import" or "namespace"))
            return;
        while (_at < _css.Length && _css[_at] is not (';' or '{' or '}'))
        {
            if (_css[_at] is '"' or '\'')
                StringAt();
            else if (_css[_at] == '(')
                _at = _css.IndexOf(')', _at) is >= 0 and var close ? close + 1 : _css.Length;
            else
                _at++;
        }

        if (name == "import")
            Replace(start, "");
    }

    private static bool MayStay(string address)
    {
        var trimmed = new string([.. address.Where(c => c > ' ')]).Replace('\\', '/');
        return SvgAddresses.IsOwn(trimmed) || SvgAddresses.IsWrittenOut(trimmed);
    }

    private string StringAt()
    {
        var quote = _css[_at++];
        var text = new StringBuilder();
        while (_at < _css.Length && _css[_at] != quote && _css[_at] != '\n')
            text.Append(CharacterAt());
        _at = Math.Min(_css.Length, _at + 1);
        return text.ToString();
    }

    private string NameAt()
    {
        var name = new StringBuilder();
        while (_at < _css.Length && IsName(_css[_at]))
            name.Append(CharacterAt());
        return name.ToString().ToLowerInvariant();
    }

    // CSS Syntax 3, 4.3.7: a backslash and up to six hexadecimal digits, or any other character.
    private string CharacterAt()
    {
        var c = _css[_at++];
        if (c != '\\' || _at >= _css.Length)
            return c.ToString();
        var start = _at;
        while (_at < _css.Length && _at - start < 6 && char.IsAsciiHexDigit(_css[_at]))
            _at++;
        if (_at == start)
            return _css[_at++] is '\n' ? "" : _css[_at - 1].ToString();
        var code = int.Parse(
            _css.AsSpan(start, _at - start),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture
        );
        if (char.IsWhiteSpace(Next(0)))
            _at++;
        return Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD";
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' or >= '\u0080';

    private char Next(int ahead) => _at + ahead < _css.Length ? _css[_at + ahead] : '\0';

    private void Replace(int start, string by)
    {
        Flush(start);
        _kept.Append(by);
        _from = _at;
        _isChanged = true;
    }

    private void Flush(int end)
    {
        _kept.Append(_css, _from, end - _from);
        _from = end;
    }
}
