using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Markdown.Formulas;
using Blog.Markdown.Fragments;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Tests;

/// <summary>Shows which formulas were found instead of understanding them, and checks the places of their parts. A
/// label is known; its number is its name.</summary>
internal sealed partial class ShownFormulas : IFormulas
{
    public Fingerprint Fingerprint => Fingerprint.Of("shown");

    public ReadFormulas Read(SourceText source, ImmutableArray<WrittenFormula> formulas)
    {
        var labels = formulas
            .Where(f => f.Reference is null)
            .SelectMany(f => Label().Matches(f.Tex).Select(m => m.Groups[1].Value));
        return new ReadFormulas(
            [.. formulas.Select(f => FormsOf(f, source))],
            labels.ToImmutableDictionary(l => l, l => "eq-" + l, StringComparer.Ordinal),
            []
        );
    }

    private static FormulaForms FormsOf(WrittenFormula formula, SourceText source)
    {
        foreach (var (inTex, inFile) in formula.Runs.Where(r => r.InTex < formula.Tex.Length))
            CheckPlace(formula.Tex[inTex], inFile, source.Text);
        var shown = (formula.IsDisplay ? "display " : "formula ") + formula.Tex.Replace('\n', '⏎');
        return new FormulaForms(shown, shown, formula.Reference ?? formula.Tex, null);
    }

    // Some ends of lines are two characters in the file, a cell's '|' is written '\\|', and no control character stays.
    private static void CheckPlace(char c, int inFile, string file)
    {
        if (c is not ('|' or '\n' or '\ufffd'))
            Assert.Equal(c, file[inFile]);
    }

    [GeneratedRegex(@"\\label\{([^}]*)\}")]
    private static partial Regex Label();
}
