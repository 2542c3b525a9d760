using Blog.Text;

namespace Blog.Math.Tests;

/// <summary>Formulas as tests need them: each alone in a file.</summary>
internal static class Formulas
{
    /// <summary>Reads a formula.</summary>
    public static Formula Read(string tex, bool isDisplay = true, MathMacros? macros = null)
    {
        var source = new SourceText(new ContentPath("content/a.md"), tex);
        var formula = FormulaSource.At(source, new SourceSpan(0, tex.Length), isDisplay);
        return FormulaReader.Read([formula], macros).Formulas[0];
    }

    /// <summary>Its MathML, less what is around it in each formula.</summary>
    public static string MathMl(string tex, bool isDisplay = true)
    {
        var all = Read(tex, isDisplay).ToMathMl();
        var start = all.IndexOf("<semantics>", StringComparison.Ordinal) + "<semantics>".Length;
        return all[start..all.IndexOf("<annotation", StringComparison.Ordinal)];
    }
}
