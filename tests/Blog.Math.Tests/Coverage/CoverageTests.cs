namespace Blog.Math.Tests.Coverage;

/// <summary>The names that KaTeX understands stand in katex-names.txt, which katex-names.mjs wrote.</summary>
public sealed class CoverageTests
{
    private const double Least = 0.97;

    // A name is understood when one of these has no mistake with it.
    private static readonly string[] OfCommands =
    [
        "a § b",
        "§{a}",
        "§{a}{b}",
        "§{a}{b}{c}",
        "§{a}{b}{c}{d}",
        "§( a",
        "§{1em}",
        "§{1em}{a}",
        "§{1em}{2em}",
        "§1em a",
        "§{red}{a}",
        "§{red}{blue}{a}",
        "§{https://example.org}",
        "§{https://example.org}{a}",
        "§\\foo{a} \\foo",
        "§\\foo a\\foo",
        "§\\foo\\alpha a",
        "§\\def\\foo{a}\\foo",
        "\\left(§) b\\right)",
        "\\left( a §) b\\right)",
        "\\left( a §)",
        "§( a \\right)",
        "\\sum§_a^b",
        "\\begin{matrix} § a \\\\ b \\end{matrix}",
        "\\begin{matrix} a § b \\end{matrix}",
        "§{matrix} a \\end{matrix}",
        "\\begin{matrix} a §{matrix}",
        "§|a|",
        "\\text{§ a}",
        "\\text{§a}",
        "\\text{§{a}}",
        "\\text{§a\\)}",
        "\\text{\\(a§}",
        "{a § b}",
        "{a §{1pt} b}",
        "§{(}{)}{0pt}{1}{a}{b}",
        "§ a \\endgroup",
        "\\begingroup a §",
        "§ a \\egroup",
        "\\bgroup a §",
        "§+{1mu}{1em}",
        "§{eq} \\label{eq}",
        "§65",
    ];

    private static readonly string[] OfEnvironments =
    [
        "\\begin{§} a & b \\\\ c & d \\end{§}",
        "\\begin{§} a \\\\ b \\end{§}",
        "\\begin{§}{cc} a & b \\\\ c & d \\end{§}",
        "\\begin{§}{2} a & b \\\\ c & d \\end{§}",
        "\\begin{§} A @>>> B \\end{§}",
    ];

    [Fact]
    public void Nearly_all_names_that_KaTeX_understands_are_understood()
    {
        var names = Names().ToList();
        var missing = names.Where(n => !IsUnderstood(n)).ToList();
        var part = 1 - ((double)missing.Count / names.Count);

        Assert.True(part >= Least, $"{part:P1} of {names.Count} names; not {string.Join(' ', missing)}");
    }

    [Fact]
    public void Names_that_are_not_understood_are_listed()
    {
        var names = Names().ToList();
        var missing = names.Where(n => !IsUnderstood(n)).ToList();

        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "math-coverage.md"));

        Assert.Contains($"{names.Count - missing.Count} of {names.Count} names", page, StringComparison.Ordinal);
        var listed = page.Split("```tex\n")[1].Split("\n```")[0].Split('\n', ' ');
        Assert.Equal(
            string.Join(" ", missing.Order(StringComparer.Ordinal)),
            string.Join(" ", listed.Order(StringComparer.Ordinal))
        );
    }

    [Theory]
    [InlineData("\\frac", true)]
    [InlineData("{cases}", true)]
    [InlineData("\\nonesuch", false)]
    [InlineData("{nonesuch}", false)]
    public void What_is_not_understood_is_seen(string name, bool isUnderstood) =>
        Assert.Equal(isUnderstood, IsUnderstood(name));

    private static bool IsUnderstood(string name)
    {
        var (forms, filled) = name.StartsWith('{') ? (OfEnvironments, name.Trim('{', '}')) : (OfCommands, name);
        if (name is "\\{" or "\\}")
            (forms, filled) = (OfCommands, name);
        return forms.Any(f => Formulas.Read(f.Replace("§", filled, StringComparison.Ordinal)).Diagnostics.IsEmpty);
    }

    private static IEnumerable<string> Names() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Coverage", "katex-names.txt"))
            .Where(l => !l.StartsWith('#'));
}
