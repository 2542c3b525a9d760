using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Markdown.Formulas;

/// <summary>Understands formulas in TeX. This room finds them in Markdown and puts their forms in their places; the
/// forms are made elsewhere.</summary>
public interface IFormulas
{
    /// <summary>Identifies everything beside the formulas that decides their forms, such as macros of the site.
    /// </summary>
    Fingerprint Fingerprint { get; }

    /// <summary>Reads the formulas of a document.</summary>
    /// <param name="source">The file.</param>
    /// <param name="formulas">The formulas in the order of the document, references in its text among them.</param>
    ReadFormulas Read(SourceText source, ImmutableArray<WrittenFormula> formulas);
}

/// <summary>A formula as it is written.</summary>
/// <param name="Tex">The TeX between its marks.</param>
/// <param name="IsDisplay">Whether it stands by itself rather than in a line of text.</param>
/// <param name="Runs">Where each part of the TeX that is in one piece starts, in it and in the file.</param>
public sealed record WrittenFormula(string Tex, bool IsDisplay, ImmutableArray<(int InTex, int InFile)> Runs)
{
    /// <summary>The name in <c>\eqref{name}</c> or <c>\ref{name}</c> in the text; null for a formula.</summary>
    public string? Reference { get; init; }
}

/// <summary>The formulas of a document.</summary>
/// <param name="Forms">One for each formula, in the order given.</param>
/// <param name="Anchors">The ids of numbered formulas by label.</param>
/// <param name="Diagnostics">The mistakes in them.</param>
public sealed record ReadFormulas(
    ImmutableArray<FormulaForms> Forms,
    ImmutableDictionary<string, string> Anchors,
    ImmutableArray<Diagnostic> Diagnostics
);
