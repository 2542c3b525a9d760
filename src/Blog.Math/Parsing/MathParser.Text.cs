using System.Collections.Immutable;
using System.Text;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;

namespace Blog.Math.Parsing;

/// <content>Text within formulas.</content>
internal sealed partial class MathParser
{
    /// <summary>Reads an argument as text: spaces count, and formulas stand between dollars.</summary>
    public MathNode ParseText(TexToken command, Alphabet alphabet)
    {
        var opening = Stream.PeekPastSpaces();
        if (!opening.Is('{'))
        {
            if (IsEnd(opening, '}'))
            {
                Missing(command);
                return RowNode.Empty;
            }

            return new LeafNode(Stream.Next().Text, LeafKind.Text, Alphabet: alphabet);
        }

        Stream.Next();
        var items = In(alphabet, () => ReadTextGroup(opening));
        return items is [var only] ? only : new RowNode(items);
    }

    private ImmutableArray<MathNode> ReadTextGroup(TexToken opening)
    {
        var items = ImmutableArray.CreateBuilder<MathNode>();
        var text = new StringBuilder();
        Stream.Macros.Enter();
        if (Enter(opening))
        {
            for (var token = Stream.Next(); !token.Is('}'); token = Stream.Next())
            {
                if (token.Kind == TokenKind.End)
                {
                    NotClosed(opening, "}", token);
                    break;
                }

                if (TextOf(token) is { } plain)
                    text.Append(plain);
                else
                    ReadInText(token, items, text);
            }
        }

        Leave();
        Stream.Macros.Leave();
        Flush(items, text);
        return items.DrainToImmutable();
    }

    private void ReadInText(TexToken token, ImmutableArray<MathNode>.Builder items, StringBuilder text)
    {
        if (token.Kind == TokenKind.Command && AlphabetOf(token.Text) is { } alphabet)
        {
            Flush(items, text);
            Alphabet = alphabet;
            return;
        }

        var item = ItemInText(token);
        if (item is LeafNode { Kind: LeafKind.Text } leaf && leaf.Alphabet == Alphabet)
        {
            text.Append(leaf.Text);
            return;
        }

        Flush(items, text);
        if (item is not null)
            items.Add(item);
    }

    private MathNode? ItemInText(TexToken token)
    {
        if (token.Is('$') || token.IsCommand("("))
            return ReadMathInText(token);
        if (token.Is('{'))
        {
            var items = ReadTextGroup(token);
            return items is [var only] ? only : new RowNode(items);
        }

        if (TextSymbols.All.TryGetValue(token.Text, out var symbol))
            return new LeafNode(symbol, LeafKind.Text, Alphabet: Alphabet);
        if (TextSymbols.Marks.TryGetValue(token.Text, out var mark))
            return new LeafNode(ReadMarked(token, mark), LeafKind.Text, Alphabet: Alphabet);
        var node = In(Alphabet.Normal, () => ParseCommand(token));
        return node is LeafNode { Kind: LeafKind.Identifier } sign
            ? new LeafNode(sign.Text, LeafKind.Text, Alphabet: Alphabet)
            : node;
    }

    private RowNode ReadMathInText(TexToken opening)
    {
        var (closing, written) = opening.Is('$') ? ('$', "$") : (')', "\\)");
        var items = In(Alphabet.Normal, () => ParseItems(closing));
        var end = Stream.Next();
        if (!end.Is('$') && !end.IsCommand(")"))
            NotClosed(opening, written, end);
        return new RowNode(items);
    }

    private string ReadMarked(TexToken command, string mark)
    {
        var argument = Joined(Stream.ReadArgument(command)).Trim();
        return Blog.Text.Characters.ComposedText.Of((argument.Length == 0 ? "\u00a0" : argument.Trim('\\')) + mark);
    }

    // Quotes and dashes are typed as in TeX.
    private string? TextOf(TexToken token)
    {
        if (token.Kind == TokenKind.Space)
            return " ";
        if (token.Kind != TokenKind.Character || token.Text[0] is '$' or '{')
            return null;
        return token.Text[0] switch
        {
            '~' => "\u00a0",
            '`' => Doubled('`') ? "“" : "‘",
            '\'' => Doubled('\'') ? "”" : "’",
            '-' when Doubled('-') => Doubled('-') ? "—" : "–",
            _ => token.Text,
        };
    }

    private bool Doubled(char c)
    {
        if (!Stream.Peek().Is(c))
            return false;
        Stream.Next();
        return true;
    }

    private void Flush(ImmutableArray<MathNode>.Builder items, StringBuilder text)
    {
        if (text.Length == 0)
            return;
        items.Add(new LeafNode(text.ToString(), LeafKind.Text, Alphabet: Alphabet));
        text.Clear();
    }
}
