using System.Diagnostics;

namespace Blog.Math.Tests.Oracle;

/// <summary>What Temml makes of the same formulas stands in temml.txt, which temml.mjs wrote.</summary>
public sealed class OracleTests
{
    private const string Modules = "BLOG_NODE_MODULES";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Oracle");

    [Fact]
    public void Formulas_mean_what_they_mean_to_Temml_but_for_the_differences_that_were_judged()
    {
        var judged = JudgedFormulas().ToList();
        var different = Answers().Where(a => OursOf(a.Formula) != TheirsOf(a.MathMl)).Select(a => a.Formula).ToList();

        Assert.Equal(judged.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void More_than_two_thousand_formulas_are_compared()
    {
        var count = Answers().Count();

        Assert.True(count >= 2000, $"{count} formulas");
        Assert.Contains(
            $"{count - JudgedFormulas().Count()} of {count} formulas",
            Differences(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("x^2", "<math><msup><mi>x</mi><mn>2</mn></msup></math>", true)]
    [InlineData("x^2", "<math><msub><mi>x</mi><mn>2</mn></msub></math>", false)]
    [InlineData("x^2", "<math><msup><mi>x</mi><mn>3</mn></msup></math>", false)]
    [InlineData("\\mathrm{x}", "<math><mi>x</mi></math>", false)]
    [InlineData("\\frac{a}{b}", "<math><mfrac><mi>b</mi><mi>a</mi></mfrac></math>", false)]
    [InlineData("\\hat{a}", "<math><munder><mi>a</mi><mo>ˆ</mo></munder></math>", false)]
    [InlineData("\\sqrt{a}b", "<math><msqrt><mi>a</mi><mi>b</mi></msqrt></math>", false)]
    public void Other_meanings_are_seen(string tex, string mathml, bool isSame) =>
        Assert.Equal(isSame, OursOf(tex) == TheirsOf(mathml));

    [Fact]
    public void Temml_still_says_what_is_kept()
    {
        var modules = Environment.GetEnvironmentVariable(Modules);
        Assert.SkipWhen(modules is null, $"{Modules} names no folder that has the npm package temml");
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "temml.mjs"), modules!])
        {
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var answer = node.StandardOutput.ReadToEnd();
        node.WaitForExit();

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "temml.txt")), answer);
    }

    private static string OursOf(string tex)
    {
        var formula = Formulas.Read(tex);
        return formula.IsFaulty ? formula.Diagnostics[0].Message : MeaningOf.MathMl(formula.ToMathMl());
    }

    private static string TheirsOf(string mathml) => MeaningOf.MathMl(mathml);

    private static IEnumerable<(string Formula, string MathMl)> Answers() =>
        File.ReadLines(Path.Combine(Folder, "temml.txt"))
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('\t'))
            .Where(l => l[1] != "error")
            .Select(l => (l[0], l[1]));

    private static string Differences() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "math-differences.md"));

    // Each stands in a fence, a formula a line.
    private static IEnumerable<string> JudgedFormulas() =>
        Differences().Split("```tex\n").Skip(1).SelectMany(p => p.Split("\n```")[0].Split('\n'));
}
