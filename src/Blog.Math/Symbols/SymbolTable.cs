using System.Collections.Frozen;

namespace Blog.Math.Symbols;

/// <summary>The symbols that have a name or a character of their own.</summary>
/// <remarks>The tables hold names and characters in turn.</remarks>
internal static partial class SymbolTable
{
    // What is typed as it is. '-' is shown as a minus, '*' as an asterisk in the middle.
    private const string TypedBinary = "+ + - − * ∗ ⁄ ⁄ · · − −";
    private const string TypedRelations = "= = < < > > : :";
    private const string TypedOpening = "( ( [ [";
    private const string TypedClosing = ") ) ] ] ! ! ? ? ‼ ‼";
    private const string TypedPunctuation = ", , ; ;";

    /// <summary>Symbols by the names of their commands.</summary>
    public static FrozenDictionary<string, TexSymbol> ByName { get; } = MakeByName();

    /// <summary>Symbols by what is typed for them, other than letters and digits.</summary>
    public static FrozenDictionary<string, TexSymbol> ByCharacter { get; } = MakeByCharacter();

    private static IEnumerable<KeyValuePair<string, TexSymbol>> Named =>
        [
            .. Pairs(Relations, AtomClass.Relation),
            .. Pairs(Binary, AtomClass.Binary),
            .. Pairs(Big, AtomClass.Operator),
            .. Pairs(Opening, AtomClass.Opening),
            .. Pairs(Closing, AtomClass.Closing),
            .. Pairs(Punctuation, AtomClass.Punctuation),
            .. Pairs(Inner, AtomClass.Inner),
            .. Pairs(Ordinary, AtomClass.Ordinary),
            .. Pairs("{ {", AtomClass.Opening),
            .. Pairs("} }", AtomClass.Closing),
            .. Pairs("| ‖ # # & & $ $ % % _ _", AtomClass.Ordinary),
        ];

    private static FrozenDictionary<string, TexSymbol> MakeByName()
    {
        var all = new Dictionary<string, TexSymbol>(StringComparer.Ordinal);
        foreach (var (name, symbol) in Named)
            all[name] = symbol;
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, TexSymbol> MakeByCharacter()
    {
        var all = new Dictionary<string, TexSymbol>(StringComparer.Ordinal);
        foreach (
            var (typed, symbol) in Pairs(TypedBinary, AtomClass.Binary)
                .Concat(Pairs(TypedRelations, AtomClass.Relation))
                .Concat(Pairs(TypedOpening, AtomClass.Opening))
                .Concat(Pairs(TypedClosing, AtomClass.Closing))
                .Concat(Pairs(TypedPunctuation, AtomClass.Punctuation))
        )
            all.TryAdd(typed, symbol);
        foreach (var (_, symbol) in Named)
        {
            if (symbol.Text.Length > 1 || !char.IsAscii(symbol.Text[0]))
                all.TryAdd(symbol.Text, symbol);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, TexSymbol>> Pairs(string table, AtomClass of)
    {
        var words = table.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
            yield return KeyValuePair.Create(words[i], new TexSymbol(words[i + 1], of));
    }
}

/// <summary>A symbol.</summary>
/// <param name="Text">Its character.</param>
/// <param name="Class">What it does in a formula.</param>
internal sealed record TexSymbol(string Text, AtomClass Class);
