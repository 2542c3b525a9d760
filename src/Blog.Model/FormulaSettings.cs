using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>The settings of formulas: <c>math</c> in <c>content/site.yml</c>.</summary>
/// <param name="AreShown">Whether TeX between dollars and the other marks is a formula.</param>
public sealed record FormulaSettings(bool AreShown = true)
{
    /// <summary>Commands that all formulas of the site know, in the order of the file.</summary>
    public ImmutableArray<FormulaMacro> Macros { get; init; } = [];
}

/// <summary>A command that stands for TeX.</summary>
/// <param name="Name">Its name, without the backslash.</param>
/// <param name="Text">Its text, with <c>#1</c> to <c>#9</c> for arguments.</param>
public sealed record FormulaMacro(string Name, string Text);
