using System.Collections.Frozen;
using System.Text;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Parsing;

/// <content>What is raised and lowered.</content>
internal sealed partial class MathParser
{
    /// <summary>Reads one thing with its scripts; null when it yields nothing.</summary>
    public MathNode? ParseScripted()
    {
        var token = Stream.PeekPastSpaces();
        var atom = StartsScript(token) ? RowNode.Empty : ParseAtom();
        return atom is null || !StartsScript(Stream.PeekPastSpaces()) ? atom : ReadScripts(atom);
    }

    private static bool StartsScript(TexToken token) =>
        token.Kind switch
        {
            TokenKind.Character => token.Text[0] is '^' or '_' or '\'' || ScriptOf(token) is not null,
            TokenKind.Command => token.Text is "limits" or "nolimits",
            _ => false,
        };

    private static FrozenDictionary<char, char>? ScriptOf(TexToken token)
    {
        if (token.Kind != TokenKind.Character || token.Text.Length > 1 || token.Text[0] < '\u00b2')
            return null;
        if (RaisedCharacters.FromRaised.ContainsKey(token.Text[0]))
            return RaisedCharacters.FromRaised;
        return RaisedCharacters.FromLowered.ContainsKey(token.Text[0]) ? RaisedCharacters.FromLowered : null;
    }

    private MathNode ReadScripts(MathNode atom)
    {
        MathNode? sub = null;
        MathNode? sup = null;
        var primes = 0;
        var limits = LimitsOf(atom);
        for (var token = Stream.PeekPastSpaces(); StartsScript(token); token = Stream.PeekPastSpaces())
        {
            Stream.Next();
            if (token.Kind == TokenKind.Command)
                limits = ReadLimits(atom, token);
            else if (token.Is('\''))
                primes += sup is null ? 1 : Refused("superscript", token);
            else if (token.Is('_'))
                sub = Once(sub, "subscript", token) ? ReadScript(token) : sub;
            else if (token.Is('^'))
                sup = Once(sup, "superscript", token) ? ReadScript(token) : sup;
            else if (ScriptOf(token) == RaisedCharacters.FromRaised)
                sup = Once(sup, "superscript", token) ? ReadRun(token, RaisedCharacters.FromRaised) : sup;
            else
                sub = Once(sub, "subscript", token) ? ReadRun(token, RaisedCharacters.FromLowered) : sub;
        }

        if (primes > 0)
            sup = WithPrimes(primes, sup);
        return sub is null && sup is null && atom is not BigOperatorNode ? atom : Scripted(atom, sub, sup, limits);
    }

    // What \sideset or \prescript left free is filled.
    private static MathNode Scripted(MathNode atom, MathNode? sub, MathNode? sup, LimitPlace limits) =>
        atom switch
        {
            MultiscriptNode { Sub: null, Sup: null } both => new MultiscriptNode(
                both.Base,
                sub,
                sup,
                both.LeftSub,
                both.LeftSup
            ),
            _ => new ScriptNode(atom, sub, sup, limits),
        };

    private static LimitPlace LimitsOf(MathNode atom) =>
        atom switch
        {
            BigOperatorNode { HasLimits: true } or NamedNode { HasLimits: true } => LimitPlace.Movable,
            ClassNode { Of: AtomClass.Operator } => LimitPlace.Movable,
            AccentNode { TakesLabel: true } => LimitPlace.Stacked,
            _ => LimitPlace.Beside,
        };

    private LimitPlace ReadLimits(MathNode atom, TexToken token)
    {
        if (atom.Class != AtomClass.Operator)
            Mistakes.Add(
                DiagnosticCatalogue.MisplacedMath,
                token.Start,
                token.End,
                token.Written,
                "it stands behind an operator such as '\\sum'"
            );
        return token.Text == "limits" ? LimitPlace.Stacked : LimitPlace.Beside;
    }

    private bool Once(MathNode? before, string which, TexToken token)
    {
        if (before is not null)
            Refused(which, token);
        return before is null || !Mistakes.IsLost;
    }

    private int Refused(string which, TexToken token)
    {
        Mistakes.AddLast(DiagnosticCatalogue.DoubleMathScript, token.Start, token.End, which);
        return 0;
    }

    // A script in braces is a row of its own; one without is a single thing.
    private MathNode ReadScript(TexToken token)
    {
        var next = Stream.PeekPastSpaces();
        if (IsEnd(next, '}') || StartsScript(next))
        {
            Mistakes.AddLast(DiagnosticCatalogue.MissingMathArgument, token.Start, token.End, token.Written);
            return RowNode.Empty;
        }

        // One digit alone, as TeX has it.
        if (next is { Kind: TokenKind.Character, Text: [>= '0' and <= '9'] })
            return new LeafNode(Stream.Next().Text, LeafKind.Number, Alphabet: Alphabet);
        return ParseAtom() ?? RowNode.Empty;
    }

    private MathNode ReadRun(TexToken first, FrozenDictionary<char, char> plain)
    {
        var run = new StringBuilder().Append(plain[first.Text[0]]);
        while (ScriptOf(Stream.Peek()) == plain)
            run.Append(plain[Stream.Next().Text[0]]);
        var text = run.ToString();
        if (text.All(char.IsAsciiDigit))
            return new LeafNode(text, LeafKind.Number);
        return RowNode.Of([.. text.Select(Plain)]);
    }

    private static MathNode Plain(char c)
    {
        var text = c.ToString();
        if (SymbolTable.ByCharacter.TryGetValue(text, out var symbol))
            return new LeafNode(symbol.Text, LeafKind.Operator, symbol.Class);
        return new LeafNode(text, char.IsAsciiDigit(c) ? LeafKind.Number : LeafKind.Identifier);
    }

    private static MathNode WithPrimes(int count, MathNode? sup)
    {
        var primes = count switch
        {
            1 => "′",
            2 => "″",
            3 => "‴",
            4 => "⁗",
            _ => new string('′', count),
        };
        var leaf = new LeafNode(primes, LeafKind.Operator);
        return sup switch
        {
            null => leaf,
            RowNode row => new RowNode([leaf, .. row.Items]),
            _ => new RowNode([leaf, sup]),
        };
    }
}
