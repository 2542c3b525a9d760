using System.Collections.Immutable;
using Blog.Markdown.Formulas;
using Blog.Markdown.Fragments;
using Blog.Math;
using Blog.Model;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Parsing.Texts;

/// <summary>Has the room of formulas make the forms that the room of Markdown puts in their places.</summary>
/// <param name="settings">The site's own commands.</param>
/// <param name="isForCopies">Whether TeX for copies is wanted too.</param>
internal sealed class SiteFormulas(FormulaSettings settings, bool isForCopies) : IFormulas
{
    private readonly MathMacros _macros = MathMacros.Of(
        settings.Macros.Select(m => KeyValuePair.Create(m.Name, m.Text))
    );

    /// <inheritdoc/>
    public Fingerprint Fingerprint { get; } = FingerprintOf(settings, isForCopies);

    /// <summary>The fingerprint of the formulas with these settings, without making them.</summary>
    public static Fingerprint FingerprintOf(FormulaSettings settings, bool isForCopies) =>
        new FingerprintBuilder()
            .AddAll([.. settings.Macros.Select(m => m.Name)])
            .AddAll([.. settings.Macros.Select(m => m.Text)])
            .Add(isForCopies)
            .ToFingerprint();

    /// <inheritdoc/>
    public ReadFormulas Read(SourceText source, ImmutableArray<WrittenFormula> formulas)
    {
        var read = FormulaReader.Read(formulas.Select(f => SourceOf(f, source)), _macros);
        return new ReadFormulas(
            [.. read.Formulas.Select(f => FormsOf(f, hasLabels: !read.Labels.IsEmpty))],
            read.Labels.ToImmutableDictionary(l => l.Key, l => l.Value.Anchor, StringComparer.Ordinal),
            [.. read.Formulas.SelectMany(f => f.Diagnostics)]
        );
    }

    private static FormulaSource SourceOf(WrittenFormula written, SourceText source) =>
        new(written.Tex, written.IsDisplay, source, [.. written.Runs.Select(r => new FormulaRun(r.InTex, r.InFile))]);

    private FormulaForms FormsOf(Formula formula, bool hasLabels)
    {
        var page = formula.ToMathMl();
        return new FormulaForms(
            page,
            hasLabels ? formula.ToMathMl(hasAnchors: false) : page,
            formula.ToPlainText(),
            formula.ToSimpleHtml()
        )
        {
            PortableTex = isForCopies ? PortableTexOf(formula) : null,
        };
    }

    private static string? PortableTexOf(Formula formula) =>
        formula.ToPortableTex() is var tex && tex != formula.Source.Tex ? tex : null;
}
