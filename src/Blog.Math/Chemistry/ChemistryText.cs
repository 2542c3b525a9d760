using System.Text;

namespace Blog.Math.Chemistry;

/// <summary>Turns what stands in <c>\ce{…}</c> of the package mhchem into TeX: <c>SO4^2-</c>, <c>2H2 + O2 ->
/// 2H2O</c>. Mutable: it moves on through the text.</summary>
internal sealed class ChemistryText(string text)
{
    private readonly StringBuilder _out = new();
    private int _at;

    // Whether a number here counts what follows (2H2O), rather than what stands before (H2O).
    private bool _isStart = true;

    // Whether the next script can stand at what was just written. A charge stands behind a number, not above it.
    private bool _takesScript;

    /// <summary>The TeX.</summary>
    public static string ToTex(string text) => new ChemistryText(text).Convert();

    private char Next => _at + 1 < text.Length ? text[_at + 1] : '\0';

    private string Convert()
    {
        while (_at < text.Length)
        {
            if (TryArrow())
                continue;
            var c = text[_at];
            if (char.IsAsciiDigit(c) && _isStart)
                Amount();
            else if (char.IsAsciiDigit(c))
                Script('_', Take(char.IsAsciiDigit));
            else if (char.IsLetter(c))
                Letters();
            else
                Sign(c);
        }

        return _out.ToString();
    }

    private bool TryArrow()
    {
        var rest = text.AsSpan(_at);
        foreach (var (written, command) in ChemistryArrows.All)
        {
            if (!rest.StartsWith(written, StringComparison.Ordinal))
                continue;
            _at += written.Length;
            var above = Bracketed();
            var below = Bracketed();
            _out.Append(command);
            if (below.Length > 0)
                _out.Append("[{").Append(ToTex(below)).Append("}]");
            _out.Append('{').Append(ToTex(above)).Append('}');
            _isStart = true;
            return true;
        }

        return false;
    }

    private string Bracketed()
    {
        if (_at >= text.Length || text[_at] != '[')
            return "";
        var end = Closing(_at, '[', ']');
        var inner = text[(_at + 1)..end];
        _at = int.Min(end + 1, text.Length);
        return inner;
    }

    private int Closing(int from, char open, char close)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i;
        }

        return text.Length;
    }

    private void Amount()
    {
        var number = Take(c => char.IsAsciiDigit(c) || c is '.' or ',');
        if (_at < text.Length && text[_at] == '/' && char.IsAsciiDigit(Next))
        {
            _at++;
            _out.Append(@"\tfrac{").Append(number).Append("}{").Append(Take(char.IsAsciiDigit)).Append('}');
        }
        else
        {
            _out.Append(number);
        }

        if (_at < text.Length && (char.IsLetter(text[_at]) || text[_at] is ' ' or '(' or '['))
            _out.Append(@"\,");
        _at += _at < text.Length && text[_at] == ' ' && !IsSeparate(_at + 1) ? 1 : 0;
    }

    private void Letters()
    {
        var word = Take(char.IsLetter);
        var isAlone = _isStart && (_at >= text.Length || text[_at] == ' ');
        // A gas leaves, a solid falls.
        if (word == "v" && isAlone)
            _out.Append(@"\downarrow ");
        else if (word.Length == 1 && char.IsLower(word[0]) && IsVariable())
            _out.Append(word).Append(' ');
        else
            _out.Append(@"\mathrm{").Append(word).Append('}');
        _isStart = false;
        _takesScript = true;
    }

    // A small letter before a capital or a space counts: 'n H2O', 'x Na'. An electron has a charge.
    private bool IsVariable() => _isStart && _at < text.Length && text[_at] is ' ' or '(';

    private void Sign(char c)
    {
        switch (c)
        {
            case ' ':
                Space();
                return;
            case '^' or '_':
                Raised(c);
                return;
            case '{':
                var end = Closing(_at, '{', '}');
                _out.Append(@"\text").Append(text, _at, end - _at).Append('}');
                _at = int.Min(end + 1, text.Length);
                _isStart = false;
                return;
            case '$':
                Formula();
                return;
            case '\\':
                Command();
                return;
            case '+' or '-':
                PlusOrMinus(c);
                return;
        }

        _at++;
        _out.Append(
            c switch
            {
                '=' => @"{=}",
                '#' => @"{\equiv}",
                '*' or '.' or '·' or '•' => @"{\cdot}",
                ',' => ",\\,",
                '&' or '}' => "",
                _ => c.ToString(),
            }
        );
        _takesScript = c is ')' or ']';
        _isStart = c is '*' or '.' or '·' or '(' or '[' or '=' or '#';
    }

    private void Space()
    {
        _at++;
        // Around signs and arrows TeX sets space itself.
        if (!_isStart && _at < text.Length && !IsSeparate(_at) && text[_at] != ' ')
            _out.Append(@"\;");
        _isStart = true;
        _takesScript = false;
    }

    private bool IsSeparate(int at) => at < text.Length && text[at] is '+' or '-' or '<' or '=';

    private void PlusOrMinus(char c)
    {
        var sign = c == '+' ? "+" : "-";
        var isEnd = _at + 1 >= text.Length || Next is ' ' or ')' or ']' or ',' or '}' or '+' or '-' or '$';
        if (_isStart)
            _out.Append(isEnd ? $" {sign} " : sign);
        else if (isEnd)
            _out.Append("{}^{").Append(sign).Append('}');
        else
            _out.Append('{').Append(sign).Append('}');
        _at++;
    }

    // '^' and '_' take a group, what a charge or an oxidation state has (2-, +, III, 227), or one letter.
    private void Raised(char mark)
    {
        _at++;
        if (mark == '^' && (_at >= text.Length || text[_at] is ' ' or ')') && _isStart)
        {
            _out.Append(@"\uparrow ");
            return;
        }

        if (_at < text.Length && text[_at] == '{')
        {
            var end = Closing(_at, '{', '}');
            Script(mark, InScript(text[(_at + 1)..end]));
            _at = int.Min(end + 1, text.Length);
            return;
        }

        var taken = Take(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.' or '•' or '*');
        if (taken.Length == 0)
            taken = Take(c => c is 'I' or 'V' or 'X');
        if (taken.Length == 0 && _at < text.Length && char.IsLetter(text[_at]))
            taken = text[_at++].ToString();
        Script(mark, InScript(taken));
    }

    private void Script(char mark, string script)
    {
        if (script.Length == 0)
            return;
        // Mass and number of an element stand above one another.
        var isBefore = _isStart && _at < text.Length && text[_at] is '^' or '_';
        _out.Append(_takesScript ? "" : "{}").Append(mark).Append('{').Append(script).Append('}');
        _takesScript = isBefore;
    }

    // Single small letters are variables; other words are names.
    private static string InScript(string script) =>
        script.Length > 1 && script.All(char.IsLetter)
            ? $@"\mathrm{{{script}}}"
            : script
                .Replace("*", @"\ast ", StringComparison.Ordinal)
                .Replace(".", @"{\bullet}", StringComparison.Ordinal);

    private void Formula()
    {
        var end = text.IndexOf('$', _at + 1);
        end = end < 0 ? text.Length : end;
        _out.Append('{').Append(text, _at + 1, end - _at - 1).Append('}');
        _at = int.Min(end + 1, text.Length);
        _isStart = false;
    }

    private void Command()
    {
        var start = _at++;
        var name = Take(char.IsAsciiLetter);
        if (name.Length == 0 && _at < text.Length)
            _at++;
        if (name is "bond" or "ce" && _at < text.Length && text[_at] == '{')
        {
            var end = Closing(_at, '{', '}');
            var inner = text[(_at + 1)..end];
            _at = int.Min(end + 1, text.Length);
            _out.Append(name == "bond" ? ChemistryArrows.BondOf(inner) : "{" + ToTex(inner) + "}");
        }
        else
        {
            _out.Append(text, start, _at - start).Append(' ');
            // The arguments of other commands are TeX.
            while (_at < text.Length && text[_at] == '{')
            {
                var end = int.Min(Closing(_at, '{', '}') + 1, text.Length);
                _out.Append(text, _at, end - _at);
                _at = end;
            }
        }

        _isStart = false;
    }

    private string Take(Func<char, bool> isPart)
    {
        var start = _at;
        while (_at < text.Length && isPart(text[_at]))
            _at++;
        return text[start.._at];
    }
}
