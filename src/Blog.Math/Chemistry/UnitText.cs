using System.Text;

namespace Blog.Math.Chemistry;

/// <summary>Turns what stands in <c>\pu{…}</c> of the package mhchem into TeX: <c>1.2e3 kJ mol-1</c>. Mutable: it
/// moves on through the text.</summary>
internal sealed class UnitText(string text)
{
    private readonly StringBuilder _out = new();
    private int _at;

    /// <summary>The TeX.</summary>
    public static string ToTex(string text)
    {
        var parts = text.Split("//", 2);
        return parts.Length == 1
            ? new UnitText(text.Trim()).Convert()
            : $@"\frac{{{new UnitText(parts[0].Trim()).Convert()}}}{{{new UnitText(parts[1].Trim()).Convert()}}}";
    }

    private char Current => _at < text.Length ? text[_at] : '\0';

    private string Convert()
    {
        while (_at < text.Length)
        {
            var c = Current;
            if (char.IsAsciiDigit(c) || (c is '+' or '-' && _out.Length == 0))
                Number();
            else if (char.IsLetter(c) || c is '%' or '°' or '‰')
                Unit();
            else
                Sign(c);
        }

        return _out.ToString();
    }

    private void Number()
    {
        _out.Append(Take(c => char.IsAsciiDigit(c) || c is '.' or ',' or '+' or '-' or '±'));
        var isPower =
            Current is 'e' or 'E'
            && _at + 1 < text.Length
            && (char.IsAsciiDigit(text[_at + 1]) || text[_at + 1] is '-' or '+');
        if (!isPower)
            return;
        _at++;
        _out.Append(@"\cdot 10^{").Append(Take(c => char.IsAsciiDigit(c) || c is '+' or '-')).Append('}');
    }

    // Digits behind a unit are its power.
    private void Unit()
    {
        var unit = Take(c => char.IsLetter(c) || c is '%' or '°' or '‰');
        _out.Append(@"\mathrm{").Append(unit.Replace("%", @"\%", StringComparison.Ordinal)).Append('}');
        var isRaised = Current == '^';
        if (isRaised)
            _at++;
        var isGroup = isRaised && Current == '{';
        var power = isGroup ? Group() : Take(c => char.IsAsciiDigit(c) || c is '-' or '+');
        if (power.Length > 0)
            _out.Append("^{").Append(power).Append('}');
    }

    private string Group()
    {
        var end = text.IndexOf('}', _at);
        end = end < 0 ? text.Length : end;
        var inner = text[(_at + 1)..end];
        _at = int.Min(end + 1, text.Length);
        return inner;
    }

    private void Sign(char c)
    {
        _at++;
        switch (c)
        {
            case ' ':
                _out.Append(_out.Length > 0 ? @"\," : "");
                break;
            case '*' or '.' or '·':
                _out.Append(@"{\cdot}");
                break;
            case '\\':
                _out.Append('\\').Append(Take(char.IsAsciiLetter)).Append(' ');
                break;
            case '/':
                _out.Append('/');
                break;
            case '{' or '}' or '&' or '#' or '$' or '_' or '^':
                break;
            default:
                _out.Append(c);
                break;
        }
    }

    private string Take(Func<char, bool> isPart)
    {
        var start = _at;
        while (_at < text.Length && isPart(text[_at]))
            _at++;
        return text[start.._at];
    }
}
