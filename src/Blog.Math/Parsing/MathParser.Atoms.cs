using System.Collections.Immutable;
using System.Text;
using Blog.Math.Mistakes;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Parsing;

/// <content>Letters, signs, groups, commands.</content>
internal sealed partial class MathParser
{
    /// <summary>Reads one thing without scripts: a character, a group, a command with its arguments.</summary>
    public MathNode? ParseAtom()
    {
        var token = Stream.PeekPastSpaces();
        if (!Enter(token))
        {
            Leave();
            return null;
        }

        Stream.Next();
        var atom = token.Kind == TokenKind.Command ? ParseCommand(token) : ParseCharacter(token);
        Leave();
        return atom;
    }

    /// <summary>Reads the rest of a group up to its brace, which is taken.</summary>
    public ImmutableArray<MathNode> ParseGroup(TexToken opening)
    {
        Stream.Macros.Enter();
        var items = ParseItems();
        var end = Stream.Next();
        if (!end.Is('}') && !end.IsCommand("endgroup") && !end.IsCommand("egroup"))
            NotClosed(opening, "}", end);
        Stream.Macros.Leave();
        return items;
    }

    /// <summary>Reports what was opened and is not closed where something else ends.</summary>
    public void NotClosed(TexToken opening, string closing, TexToken end)
    {
        if (end.Kind == TokenKind.End || !end.IsCommand("right"))
            Mistakes.AddLast(
                DiagnosticCatalogue.UnclosedMathGroup,
                opening.Start,
                opening.End,
                opening.Written,
                closing
            );
        else
            Mistakes.AddLast(DiagnosticCatalogue.StrayMathEnd, end.Start, end.End, end.Written);
    }

    /// <summary>A letter or a digit in the alphabet of this point.</summary>
    public LeafNode Letter(string text) => new(text, LeafKind.Identifier, Alphabet: Alphabet);

    private MathNode? ParseCharacter(TexToken token)
    {
        var c = token.Text[0];
        if (char.IsAsciiLetter(c))
            return Letter(Alphabet == Alphabet.Normal ? token.Text : ReadWord(token.Text));
        if (char.IsAsciiDigit(c))
            return new LeafNode(ReadNumber(token.Text), LeafKind.Number, Alphabet: Alphabet);
        switch (c)
        {
            case '`':
                return new LeafNode("‘", LeafKind.Identifier);
            case '{':
                return RowNode.Of(ParseGroup(token));
            case '~':
                return new LeafNode("\u00a0", LeafKind.Text);
            case '.' when Stream.Peek() is { Kind: TokenKind.Character, Text: [>= '0' and <= '9'] }:
                return new LeafNode(ReadNumber(token.Text), LeafKind.Number, Alphabet: Alphabet);
            case '$':
                Mistakes.AddLast(
                    DiagnosticCatalogue.MisplacedMath,
                    token.Start,
                    token.End,
                    "$",
                    "the formula has begun already; the sign is written '\\$'"
                );
                return null;
            case '#':
                Mistakes.AddLast(
                    DiagnosticCatalogue.MisplacedMath,
                    token.Start,
                    token.End,
                    "#",
                    "it names an argument in a definition; the sign is written '\\#'"
                );
                return null;
        }

        return SymbolTable.ByCharacter.TryGetValue(token.Text, out var symbol)
            ? NodeOf(symbol)
            : OtherCharacter(token.Text);
    }

    /// <summary>What stands for a symbol in the tree.</summary>
    public MathNode NodeOf(TexSymbol symbol) =>
        symbol.Class switch
        {
            AtomClass.Operator => BigOperator(symbol.Text),
            AtomClass.Ordinary => new LeafNode(symbol.Text, LeafKind.Identifier, Alphabet: Alphabet),
            _ => new LeafNode(symbol.Text, LeafKind.Operator, symbol.Class),
        };

    private static BigOperatorNode BigOperator(string text) => new(text, !IsIntegral(text));

    private static bool IsIntegral(string text) => text[0] is (>= '∫' and <= '∳') or (>= '⨋' and <= '⨜');

    private LeafNode OtherCharacter(string text)
    {
        if (char.IsLetter(text, 0))
            return Letter(text);
        if (text is "." or "\"" or "|" or "/" or "@" || !Rune.TryGetRuneAt(text, 0, out var rune))
            return new LeafNode(text, LeafKind.Identifier, Alphabet: Alphabet);
        var kind = Rune.GetUnicodeCategory(rune) switch
        {
            System.Globalization.UnicodeCategory.MathSymbol => LeafKind.Operator,
            System.Globalization.UnicodeCategory.DecimalDigitNumber => LeafKind.Number,
            System.Globalization.UnicodeCategory.OtherSymbol => LeafKind.Identifier,
            _ => LeafKind.Text,
        };
        return new LeafNode(text, kind);
    }

    // Letters that are set upright are one name, and so are those of one that is set slanted as a word.
    private string ReadWord(string first)
    {
        if (Alphabet is not (Alphabet.Upright or Alphabet.Italic))
            return first;
        var word = new StringBuilder(first);
        while (Stream.Peek() is { Kind: TokenKind.Character, Text: [var c] } && char.IsAsciiLetter(c))
            word.Append(Stream.Next().Text);
        return word.ToString();
    }

    // '1,000' is one number, 'f(1,2)' has two.
    private string ReadNumber(string first)
    {
        var number = new StringBuilder(first);
        while (Stream.Peek() is { Kind: TokenKind.Character, Text: [var c] } token)
        {
            if (char.IsAsciiDigit(c))
            {
                number.Append(Stream.Next().Text);
                continue;
            }

            if (c == '{' && TakeBracedComma())
            {
                number.Append(',');
                continue;
            }

            if (c is not ('.' or ','))
                break;
            Stream.Next();
            var digits = FollowingDigits(c == ',' ? 3 : 1);
            if (digits is null)
            {
                Stream.Push(token);
                break;
            }

            number.Append(c).Append(digits);
        }

        return number.ToString();
    }

    // '1{,}000', as TeX wants it.
    private bool TakeBracedComma()
    {
        var brace = Stream.Next();
        if (Stream.Peek().Is(','))
        {
            var comma = Stream.Next();
            if (Stream.Peek().Is('}'))
            {
                Stream.Next();
                return true;
            }

            Stream.Push(comma);
        }

        Stream.Push(brace);
        return false;
    }

    // So many digits and, behind a comma, not one more; null when there are others, which are left.
    private string? FollowingDigits(int count)
    {
        var read = new List<TexToken>();
        while (read.Count <= count && Stream.Peek() is { Kind: TokenKind.Character, Text: [>= '0' and <= '9'] })
            read.Add(Stream.Next());
        if (read.Count == count || (count == 1 && read.Count > 0))
            return string.Concat(read.Select(t => t.Text));
        for (var i = read.Count - 1; i >= 0; i--)
            Stream.Push(read[i]);
        return null;
    }

    private MathNode? ParseCommand(TexToken token)
    {
        if (table.Commands.TryGetValue(token.Text, out var reader))
            return reader(this, token);
        if (SymbolTable.ByName.TryGetValue(token.Text, out var symbol))
            return NodeOf(symbol);
        if (FunctionNames.All.TryGetValue(token.Text, out var function))
            return new NamedNode(function.Shown, function.HasLimits);
        if (TextSymbols.All.TryGetValue(token.Text, out var text))
            return new LeafNode(text, LeafKind.Text);
        if (TextSymbols.Marks.TryGetValue(token.Text, out var mark))
            return Letter(ReadMarked(token, mark));
        if (token.Text.Length == 0)
        {
            Mistakes.Add(DiagnosticCatalogue.UnknownMathCommand, token.Start, token.End, "\\");
            return null;
        }

        Mistakes.AddNamed(
            DiagnosticCatalogue.UnknownMathCommand,
            token.Start,
            token.End,
            new NamesToSuggest(token.Text, "\\", NearestCommand),
            token.Written
        );
        return new ErrorNode(token.Written);
    }

    private string? NearestCommand(string written) =>
        Blog.Text.Names.NearestName.Find(written, Stream.Macros.Names) ?? table.NearestCommand(written);
}
