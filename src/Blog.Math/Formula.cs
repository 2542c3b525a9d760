using System.Collections.Immutable;
using Blog.Math.Parsing;
using Blog.Math.Tokens;
using Blog.Math.Tree;
using Blog.Math.Writing;
using Blog.Text;

namespace Blog.Math;

/// <summary>A formula that was read, ready to be shown in each of its forms.</summary>
public sealed class Formula
{
    private readonly MathNode _root;
    private readonly ImmutableDictionary<string, EquationLabel> _labels;

    internal Formula(
        FormulaSource source,
        MathNode root,
        ImmutableArray<Diagnostic> diagnostics,
        ImmutableDictionary<string, EquationLabel> labels
    )
    {
        Source = source;
        Diagnostics = diagnostics;
        _root = root;
        _labels = labels;
        IsFaulty = diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>What the author wrote.</summary>
    public FormulaSource Source { get; }

    /// <summary>Its mistakes, in the order of their places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a mistake is an error: each form is then the source.</summary>
    public bool IsFaulty { get; }

    /// <summary>The macros of the document that it starts with.</summary>
    internal ImmutableDictionary<string, TexMacro> Macros { get; init; } = MathMacros.None.All;

    /// <summary>The numbers that its rows got by themselves, with where each row ends.</summary>
    internal ImmutableArray<(int End, string Number)> NumbersGiven { get; init; } = [];

    /// <summary>A <c>math</c> element of MathML Core, with the source as its <c>alttext</c> and as an annotation. It is
    /// XML and HTML alike, and needs the classes that the room's README lists. A faulty formula is its source in
    /// <c>merror</c>.</summary>
    /// <param name="hasAnchors">Whether labelled rows have ids: on the document's own page alone.</param>
    public string ToMathMl(bool hasAnchors = true)
    {
        var root = IsFaulty ? new ErrorNode(Source.Tex) : _root;
        return new MathMlWriter(_labels, Source.IsDisplay, hasAnchors).Write(root, Source.Tex);
    }

    /// <summary>A line of text, for descriptions, search and tables of contents: <c>xᵢ²</c>, <c>(a + b)/c</c>. It is
    /// not encoded for HTML.</summary>
    public string ToPlainText() => IsFaulty ? Source.Tex : new PlainTextWriter(_labels).Write(_root);

    /// <summary>HTML of <c>i</c>, <c>b</c>, <c>sub</c>, <c>sup</c> and <c>code</c>, for mail and sites that show no
    /// formulas; null when the formula needs more, or is faulty.</summary>
    public string? ToSimpleHtml() => IsFaulty ? null : new SimpleHtmlWriter(_labels).Write(_root);

    /// <summary>The source in one line for others who understand TeX, and know neither the macros nor the other
    /// formulas of the document: macros are expanded, references show their numbers, and numbered rows have their
    /// number as <c>\tag</c>. Comments and labels are left out. A faulty formula is its source.</summary>
    public string ToPortableTex() => IsFaulty ? Source.Tex : PortableTex();

    private string PortableTex() =>
        new PortableTexWriter(FormulaReader.Readable(Source.Tex), Macros, NumbersGiven, _labels).Write();
}
