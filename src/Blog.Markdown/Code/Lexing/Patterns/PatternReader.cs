using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>
/// Reads regular expressions: literals, <c>.</c>, sets in brackets, groups, <c>|</c>, <c>*</c>, <c>+</c>, <c>?</c>,
/// <c>{2}</c>, <c>{2,4}</c>, <c>{2,}</c>, and the sets <c>\w</c> (of a name),
/// <c>\i</c> (first of a name), <c>\a</c> (letters), <c>\d</c> (0 to 9), <c>\s</c> (white space within a line),
/// <c>\o</c> (signs beyond ASCII), <c>\n</c> (the end of a line) and <c>\t</c>. Only <c>\n</c> matches the end of a
/// line.
/// </summary>
/// <param name="text">The expression.</param>
/// <param name="isBehind">Whether the expression says what must stand behind a match: there, a set of all characters
/// but some has the end of a line too, unless it names it.</param>
/// <param name="ignoreCase">Whether a letter stands for both of its cases.</param>
internal sealed class PatternReader(string text, bool ignoreCase, bool isBehind = false)
{
    private int _position;

    /// <summary>The expression as a pattern.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public Pattern Read()
    {
        var pattern = ReadChoice();
        return _position == text.Length ? pattern : throw Mistake("ends too early");
    }

    private Pattern ReadChoice()
    {
        var branches = ImmutableArray.CreateBuilder<Pattern>();
        do branches.Add(ReadSequence());
        while (Accept('|'));
        return branches.Count == 1 ? branches[0] : new Pattern.Choice(branches.ToImmutable());
    }

    private Pattern ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<Pattern>();
        while (_position < text.Length && text[_position] is not ('|' or ')'))
            parts.Add(ReadRepeated());
        return parts.Count == 1 ? parts[0] : new Pattern.Sequence(parts.ToImmutable());
    }

    private Pattern ReadRepeated()
    {
        var inner = ReadOne();
        while (_position < text.Length)
        {
            if (Accept('*'))
                inner = new Pattern.Repeat(inner, 0, null);
            else if (Accept('+'))
                inner = new Pattern.Repeat(inner, 1, null);
            else if (Accept('?'))
                inner = new Pattern.Repeat(inner, 0, 1);
            else if (text[_position] == '{' && char.IsAsciiDigit(Next(1)))
                inner = ReadTimes(inner);
            else
                break;
        }

        return inner;
    }

    private Pattern.Repeat ReadTimes(Pattern inner)
    {
        var end = text.IndexOf('}', _position);
        var limits = text[(_position + 1)..end].Split(',');
        _position = end + 1;
        var least = int.Parse(limits[0], CultureInfo.InvariantCulture);
        if (limits.Length == 1)
            return new Pattern.Repeat(inner, least, least);
        return new Pattern.Repeat(
            inner,
            least,
            limits[1].Length > 0 ? int.Parse(limits[1], CultureInfo.InvariantCulture) : null
        );
    }

    private Pattern ReadOne()
    {
        var character = text[_position++];
        switch (character)
        {
            case '(':
                var inner = ReadChoice();
                return Accept(')') ? inner : throw Mistake("has an open group");
            case '[':
                return new Pattern.One(ReadSet());
            case '.':
                return new Pattern.One(CharSet.InLine);
            case '{':
                throw Mistake("names a pattern that is not there; a brace is written as \\\\{");
            case '\\':
                return new Pattern.One(ReadEscape());
            case '*' or '+' or '?':
                throw Mistake("repeats nothing");
            default:
                return new Pattern.One(Literal(character));
        }
    }

    private CharSet ReadSet()
    {
        var isNegated = Accept('^');
        var set = default(CharSet);
        while (!Accept(']'))
        {
            if (_position == text.Length)
                throw Mistake("has an open set");
            var first = text[_position++];
            if (first == '\\')
                set |= ReadEscape();
            else if (Next(0) == '-' && Next(1) is not (']' or '\0'))
                set |= ReadRange(first);
            else
                set |= Literal(first);
        }

        if (!isNegated)
            return set;
        return isBehind && !set.Contains('\n') ? ~set | CharSet.Of('\n') : ~set;
    }

    private CharSet ReadRange(char first)
    {
        var last = text[_position + 1];
        _position += 2;
        var set = CharSet.Range(first, last);
        if (ignoreCase && char.IsAsciiLetter(first))
            set |= CharSet.Range((char)(first ^ 0x20), (char)(last ^ 0x20));
        return set;
    }

    private CharSet ReadEscape()
    {
        if (_position == text.Length)
            throw Mistake("ends in a backslash");
        var character = text[_position++];
        return character switch
        {
            'w' => CharSet.Word,
            'i' => CharSet.Letters | CharSet.Of('_'),
            'a' => CharSet.Letters,
            'd' => CharSet.Digits,
            's' => CharSet.Blank,
            'o' => CharSet.Signs,
            'n' => CharSet.Of('\n'),
            't' => CharSet.Of('\t'),
            _ when char.IsAsciiLetterOrDigit(character) => throw Mistake("has an unknown escape"),
            _ => CharSet.Of(character),
        };
    }

    private CharSet Literal(char character)
    {
        var set = CharSet.Of(character);
        return ignoreCase && char.IsAsciiLetter(character) ? set | CharSet.Of((char)(character ^ 0x20)) : set;
    }

    private bool Accept(char expected)
    {
        if (Next(0) != expected)
            return false;
        _position++;
        return true;
    }

    private char Next(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private FormatException Mistake(string what) => new($"The pattern '{text}' {what}, at character {_position}.");
}
