using System.Collections.Immutable;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Parsing;

/// <content>What follows a command.</content>
internal sealed partial class MathParser
{
    /// <summary>Reads an argument: a group, or one thing.</summary>
    public MathNode ParseArgument(TexToken command)
    {
        var next = Stream.PeekPastSpaces();
        if (IsEnd(next, '}') || next.Is('^') || next.Is('_'))
        {
            Missing(command);
            return RowNode.Empty;
        }

        if (next is { Kind: TokenKind.Character, Text: [>= '0' and <= '9'] })
            return new LeafNode(Stream.Next().Text, LeafKind.Number, Alphabet: Alphabet);
        return ParseAtom() ?? RowNode.Empty;
    }

    /// <summary>Reads an argument in brackets; null when there is none.</summary>
    public MathNode? ParseOptional()
    {
        var opening = Stream.PeekPastSpaces();
        if (!opening.Is('['))
            return null;
        Stream.Next();
        if (!Enter(opening))
        {
            Leave();
            return null;
        }

        var items = ParseItems(']');
        Leave();
        var end = Stream.Next();
        if (!end.Is(']'))
            NotClosed(opening, "]", end);
        return RowNode.Of(items);
    }

    /// <summary>Reads an argument as it is written, for names, colours and lengths.</summary>
    public string ReadWords(TexToken command) => Joined(Stream.ReadArgument(command)).Trim();

    /// <summary>The same in brackets; null when there is none.</summary>
    public string? ReadOptionalWords() => MacroCall.ReadOptional(Stream) is { } tokens ? Joined(tokens).Trim() : null;

    /// <summary>Whether a star follows, which is taken.</summary>
    public bool TakeStar()
    {
        if (!Stream.Peek().Is('*'))
            return false;
        Stream.Next();
        return true;
    }

    /// <summary>Reads a length, in braces or without: <c>1em</c>, <c>-3mu</c>.</summary>
    public string ReadLength(TexToken command)
    {
        if (Stream.PeekPastSpaces().Is('{'))
            return Length(ReadWords(command), command);
        var written = new System.Text.StringBuilder();
        while (
            !TexLength.IsWhole(written.ToString())
            && written.Length < TexLength.Longest
            && Stream.PeekPastSpaces() is { Kind: TokenKind.Character } token
            && TexLength.CanHave(token.Text[0])
        )
            written.Append(Stream.Next().Text);
        return Length(written.ToString(), command);
    }

    /// <summary>A length as MathML has it.</summary>
    public string Length(string written, TexToken command)
    {
        if (TexLength.Read(written) is { } length)
            return length;
        Mistakes.Add(
            DiagnosticCatalogue.InvalidMathArgument,
            command.Start,
            Stream.LastEnd,
            written,
            "a length such as '1em', '3mu' or '2pt'",
            command.Written
        );
        return "0";
    }

    /// <summary>Reads a delimiter; empty for <c>.</c>, which is none.</summary>
    public string ReadDelimiter(TexToken command)
    {
        var token = Stream.PeekPastSpaces();
        if (token.Is('{'))
        {
            var inner = Stream.ReadArgument(command);
            token = inner is [var only] ? only : token;
            Stream.Push(token);
            Stream.PeekPastSpaces();
        }

        Stream.Next();
        if (Delimiters.Find(token.Kind == TokenKind.Command ? "\\" + token.Text : token.Text) is { } delimiter)
            return delimiter;
        if (token.Kind == TokenKind.End)
            Missing(command);
        else
            Mistakes.Add(
                DiagnosticCatalogue.InvalidMathArgument,
                token.Start,
                token.End,
                token.Written,
                "a delimiter such as '(', '\\{' or '.'",
                command.Written
            );
        return "";
    }

    /// <summary>Reads a colour.</summary>
    public MathColour? ReadColour(TexToken command)
    {
        var model = ReadOptionalWords();
        var written = ReadWords(command);
        var colour = MathColours.Find(model, written);
        if (colour is null)
            Mistakes.AddNamed(
                DiagnosticCatalogue.InvalidMathArgument,
                command.Start,
                Stream.LastEnd,
                new Mistakes.NamesToSuggest(written, "", MathColours.Nearest),
                written,
                "a colour such as 'red' or '#ff0000'",
                command.Written
            );
        return colour;
    }

    /// <summary>Reports that a command lacks its argument.</summary>
    public void Missing(TexToken command) =>
        Mistakes.AddLast(DiagnosticCatalogue.MissingMathArgument, command.Start, command.End, command.Written);

    /// <summary>What a row has in the place of a number, and what links to it name.</summary>
    public (MathNode? Tag, string? Anchor) TagOf(RowNotes notes, TexToken end)
    {
        var tag = notes.Tag;
        if (tag is null && (notes.IsNumbered || notes.Label is not null))
        {
            var number = Numbers.Next();
            tag = (new LeafNode($"({number})", LeafKind.Text), number);
            NumbersGiven.Add((end.Start, number));
        }

        if (notes.Label is not { } label || tag is not { } shown)
            return (tag?.Shown, null);
        var added = Numbers.Add(label.Name, shown.Plain);
        if (added is null)
            Mistakes.Add(
                DiagnosticCatalogue.DoubleMathLabel,
                label.At.Start,
                int.Max(label.At.End, end.Start),
                label.Name
            );
        return (shown.Shown, added?.Anchor);
    }

    private static string Joined(ImmutableArray<TexToken> tokens) =>
        string.Concat(tokens.Select(t => t.Kind == TokenKind.Space ? " " : t.Written));
}
