using System.Collections.Immutable;
using Blog.Math.Commands;
using Blog.Math.Mistakes;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Math;

/// <summary>Reads the formulas of a document.</summary>
public static class FormulaReader
{
    /// <summary>Reads formulas in the order in which they stand in the document: numbers go on from one to the next,
    /// macros are known from where they are defined, and references find labels before and behind them.</summary>
    public static FormulaSet Read(IEnumerable<FormulaSource> formulas, MathMacros? macros = null)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        var numbers = new EquationNumbers();
        var known = (macros ?? MathMacros.None).All;
        var read = new List<ReadFormula>();
        foreach (var source in formulas)
        {
            var mistakes = new MistakeList();
            var stream = new TokenStream(Readable(source.Tex), new MacroScope(known), CommandList.All.Macros, mistakes);
            var parser = new MathParser(stream, CommandList.All, numbers);
            var root = parser.ParseAll(source.IsDisplay);
            read.Add(new ReadFormula(source, root, mistakes, parser, known));
            known = mistakes.IsLost ? known : stream.Macros.Lasting;
        }

        var labels = numbers.Labels;
        var names = new NameIndex(labels.Keys.Order(StringComparer.Ordinal));
        foreach (var formula in read)
        {
            foreach (var use in formula.Parser.References.Where(u => !labels.ContainsKey(u.Name)))
                formula.Mistakes.AddNamed(
                    DiagnosticCatalogue.UnknownMathLabel,
                    use.Start,
                    use.End,
                    new NamesToSuggest(use.Name, "", names.Find),
                    use.Name
                );
        }

        return new FormulaSet([.. read.Select(r => r.ToFormula(DiagnosticsOf(r.Source, r.Mistakes), labels))], labels);
    }

    // A formula whose references are not known yet.
    private sealed record ReadFormula(
        FormulaSource Source,
        MathNode Root,
        MistakeList Mistakes,
        MathParser Parser,
        ImmutableDictionary<string, TexMacro> Macros
    )
    {
        public Formula ToFormula(
            ImmutableArray<Diagnostic> diagnostics,
            ImmutableDictionary<string, EquationLabel> labels
        ) => new(Source, Root, diagnostics, labels) { Macros = Macros, NumbersGiven = [.. Parser.NumbersGiven] };
    }

    // What neither XML nor HTML can hold is shown as what it is: something unreadable.
    internal static string Readable(string tex)
    {
        var isClean = true;
        for (var i = 0; i < tex.Length && isClean; i++)
        {
            if (char.IsSurrogate(tex[i]) && i + 1 < tex.Length && char.IsSurrogatePair(tex[i], tex[i + 1]))
                i++;
            else
                isClean = !IsUnreadable(tex[i]);
        }

        return isClean ? tex : string.Concat(tex.Select((_, i) => Readable(tex, i)));
    }

    private static char Readable(string tex, int at) =>
        IsUnreadable(tex[at]) && !IsPaired(tex, at) ? '\ufffd' : tex[at];

    private static bool IsUnreadable(char c) =>
        char.IsSurrogate(c) || c >= '\ufffe' || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private static bool IsPaired(string tex, int at) =>
        (at + 1 < tex.Length && char.IsSurrogatePair(tex[at], tex[at + 1]))
        || (at > 0 && char.IsSurrogatePair(tex[at - 1], tex[at]));

    private static ImmutableArray<Diagnostic> DiagnosticsOf(FormulaSource source, MistakeList mistakes) =>
        mistakes.All.Count == 0
            ? []
            : [.. mistakes.All.OrderBy(m => m.Span.Start).Select(m => DiagnosticOf(source, m))];

    private static Diagnostic DiagnosticOf(FormulaSource source, FormulaMistake mistake)
    {
        var diagnostic = mistake.Rule.At(source.Locate(mistake.Span), [.. mistake.Particulars]);
        return mistake.Near is { } near && near.Find(near.Written) is { } nearest
            ? diagnostic with
            {
                Suggestion = near.Prefix + nearest,
            }
            : diagnostic;
    }
}

/// <summary>The formulas of a document.</summary>
/// <param name="Formulas">In the order in which they were given.</param>
/// <param name="Labels">The labels in them, by name, for references in the text around them.</param>
public sealed record FormulaSet(ImmutableArray<Formula> Formulas, ImmutableDictionary<string, EquationLabel> Labels);
