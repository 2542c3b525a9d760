using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Math.Mistakes;
using Blog.Math.Symbols;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;

namespace Blog.Math.Parsing;

/// <summary>Makes a tree of a formula. Mutable: it moves on through the formula.</summary>
/// <remarks>Its parts: items of a row, atoms and their scripts, arguments, text.</remarks>
internal sealed partial class MathParser(TokenStream stream, CommandTable table, EquationNumbers numbers)
{
    private const int Deepest = 200;

    private int _depth;

    /// <summary>Commands that change what follows them in a group.</summary>
    public static FrozenSet<string> Switches { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            [
                .. "displaystyle textstyle scriptstyle scriptscriptstyle color rm bf it sf tt cal bfseries".Split(' '),
                .. "tiny sixptsize scriptsize footnotesize small normalsize large Large LARGE huge Huge".Split(' '),
            ]
        );

    /// <summary>Commands that stand between a numerator and a denominator.</summary>
    public static FrozenSet<string> Infixes { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            [.. "over atop choose brack brace above overwithdelims atopwithdelims abovewithdelims".Split(' ')]
        );

    /// <summary>The tokens.</summary>
    public TokenStream Stream => stream;

    /// <summary>What is found on the way.</summary>
    public MistakeList Mistakes => stream.Mistakes;

    /// <summary>What can be said.</summary>
    public CommandTable Table => table;

    /// <summary>The numbers of the document's formulas.</summary>
    public EquationNumbers Numbers => numbers;

    /// <summary>The references that were read.</summary>
    public List<LabelUse> References { get; } = [];

    /// <summary>The numbers that rows got by themselves, with where each row ends.</summary>
    public List<(int End, string Number)> NumbersGiven { get; } = [];

    /// <summary>The alphabet of letters at this point.</summary>
    public Alphabet Alphabet { get; private set; }

    /// <summary>What is known of the row of a formula that is being read.</summary>
    public RowNotes Notes { get; private set; } = new();

    /// <summary>Reads the whole formula.</summary>
    /// <param name="isDisplay">Whether it stands by itself.</param>
    public MathNode ParseAll(bool isDisplay)
    {
        var rows = ImmutableArray.CreateBuilder<MathTableRow>();
        Notes = new RowNotes { CanHaveTag = isDisplay };
        while (true)
        {
            var items = ParseItems();
            var end = Stream.Next();
            if (end.Kind == TokenKind.End)
                return Whole(rows, items, end);
            if (!IsRowEnd(end))
            {
                Refuse(end);
                return Whole(rows, items, end);
            }

            rows.Add(new MathTableRow([RowNode.Of(items)], [], ReadGap(end), null, null));
        }
    }

    /// <summary>Reads in an alphabet.</summary>
    public T In<T>(Alphabet alphabet, Func<T> read)
    {
        var before = Alphabet;
        Alphabet = alphabet;
        var result = read();
        Alphabet = before;
        return result;
    }

    /// <summary>Reads with notes of its own: a row of an environment.</summary>
    public T With<T>(RowNotes notes, Func<T> read)
    {
        var before = Notes;
        Notes = notes;
        var result = read();
        Notes = before;
        return result;
    }

    /// <summary>Goes one level deeper; false when that is too deep, and the formula is given up.</summary>
    public bool Enter(TexToken at)
    {
        if (++_depth <= Deepest)
            return true;
        Mistakes.AddLast(DiagnosticCatalogue.MathTooDeep, at.Start, at.End);
        return false;
    }

    /// <summary>Leaves the level.</summary>
    public void Leave() => _depth--;

    /// <summary>Whether a token ends a row of a table.</summary>
    public static bool IsRowEnd(TexToken token) =>
        token.Kind == TokenKind.Command && token.Text is "\\" or "cr" or "newline";

    /// <summary>Takes the space below a row that follows <c>\\</c>; null when there is none.</summary>
    public string? ReadGap(TexToken end)
    {
        if (end.Text != "\\")
            return null;
        if (Stream.Peek().Is('*'))
            Stream.Next();
        // A space before a bracket makes it one of the next row.
        return Stream.Peek().Is('[') && ReadOptionalWords() is { } gap ? Length(gap, end) : null;
    }

    /// <summary>Reports a token that stands where it means nothing, and gives the formula up.</summary>
    public void Refuse(TexToken token)
    {
        if (token.Is('&'))
            Mistakes.AddLast(
                DiagnosticCatalogue.MisplacedMath,
                token.Start,
                token.End,
                token.Written,
                "it divides the cells of an environment"
            );
        else
        {
            var written = token.IsCommand("end") ? $"\\end{{{ReadWords(token)}}}" : token.Written;
            Mistakes.AddLast(DiagnosticCatalogue.StrayMathEnd, token.Start, Stream.LastEnd, written);
        }
    }

    private MathNode Whole(ImmutableArray<MathTableRow>.Builder rows, ImmutableArray<MathNode> items, TexToken end)
    {
        var (tag, anchor) = TagOf(Notes, end);
        if (rows.Count == 0 && tag is null)
            return new RowNode(items);
        if (items.Length > 0 || tag is not null)
            rows.Add(new MathTableRow([RowNode.Of(items)], [], null, tag, anchor));
        return new TableNode(new TableLayout("lines", "c", IsDisplay: true), rows.ToImmutable(), []);
    }
}

/// <summary>A reference to a label.</summary>
/// <param name="Name">The label.</param>
/// <param name="Start">Where the reference starts in its formula.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct LabelUse(string Name, int Start, int End);
