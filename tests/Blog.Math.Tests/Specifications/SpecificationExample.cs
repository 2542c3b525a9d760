using System.Text;
using Blog.Text;

namespace Blog.Math.Tests.Specifications;

/// <summary>An example of a specification: formulas, divided by <c>$$</c>, and what becomes of them.</summary>
/// <param name="File">The specification.</param>
/// <param name="Line">Where the example starts.</param>
/// <param name="Tex">The formulas.</param>
/// <param name="Expected">For each formula its MathML, its text and its simple HTML, or its mistakes.</param>
internal sealed record SpecificationExample(string File, int Line, string Tex, string Expected)
{
    private const string Fence = "````````";

    /// <summary>The examples of a file.</summary>
    public static IEnumerable<SpecificationExample> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != Fence + " example")
                continue;
            var point = Array.IndexOf(lines, ".", i);
            var end = Array.IndexOf(lines, Fence, i);
            yield return new SpecificationExample(
                Path.GetFileName(path),
                i + 1,
                string.Join('\n', lines[(i + 1)..point]),
                string.Join('\n', lines[(point + 1)..end])
            );
        }
    }

    /// <summary>What becomes of the formulas.</summary>
    public string Actual()
    {
        var source = new SourceText(new ContentPath("content/a.md"), Tex);
        var sources = new List<FormulaSource>();
        var start = 0;
        foreach (var part in Tex.Split("\n$$\n"))
        {
            sources.Add(FormulaSource.At(source, new SourceSpan(start, part.Length), isDisplay: true));
            start += part.Length + "\n$$\n".Length;
        }

        var shown = new StringBuilder();
        foreach (var formula in FormulaReader.Read(sources).Formulas)
            Show(formula, shown);
        return shown.ToString().TrimEnd('\n');
    }

    private static void Show(Formula formula, StringBuilder shown)
    {
        foreach (var diagnostic in formula.Diagnostics)
            shown.Append(diagnostic.ToString().Replace("content/a.md:", "", StringComparison.Ordinal)).Append('\n');
        if (formula.IsFaulty)
            return;
        var mathml = formula.ToMathMl();
        var start = mathml.IndexOf("<semantics>", StringComparison.Ordinal) + "<semantics>".Length;
        var end = mathml.IndexOf("<annotation", StringComparison.Ordinal);
        shown.Append(mathml, start, end - start).Append('\n').Append(formula.ToPlainText()).Append('\n');
        shown.Append(formula.ToSimpleHtml() ?? "(a picture)").Append('\n');
    }
}
