using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class DigitRules
{
    [Fact]
    public void Patterns_take_the_digits_of_ascii_alone() =>
        HouseRule.Holds(
            "No \\d in a regular expression: it takes the digits of every script, and int.Parse does not.",
            "Write [0-9].",
            CodeBase.Src.SelectMany(Offences)
        );

    [Fact]
    public void A_pattern_with_all_digits_is_seen() =>
        Assert.Single(
            Offences(SourceFile.Parse("src/P/A.cs", "class A { [GeneratedRegex(@\"^\\d+$\")] partial R M(); }"))
        );

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<AttributeSyntax>()
            .Where(a => a.Name.ToString() == "GeneratedRegex" && a.ToString().Contains("\\d", StringComparison.Ordinal))
            .Select(a => file.At(a, "takes every digit there is"));
}
