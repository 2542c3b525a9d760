using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public class LineWidthRules
{
    private const int Widest = 120;

    [Fact]
    public void No_line_is_wider_than_a_hundred_and_twenty_columns() =>
        HouseRule.Holds(
            $"No line of C# has more than {Widest} characters, text in strings included.",
            "Run 'dotnet csharpier format .'; divide a long string or comment by hand.",
            CodeBase.All.SelectMany(Wide)
        );

    [Fact]
    public void A_line_holds_at_most_one_conditional_expression() =>
        HouseRule.Holds(
            "No line has two conditional expressions (a ? b : c).",
            "Use a switch expression, a local with a name, or a method.",
            CodeBase.All.SelectMany(Doubled)
        );

    [Theory]
    [InlineData(Widest, 0)]
    [InlineData(Widest + 1, 1)]
    public void A_wide_line_is_seen(int width, int offences) =>
        Assert.Equal(
            offences,
            Wide(SourceFile.Parse("src/P/A.cs", "class A;\n//" + new string('x', width - 2) + "\n")).Count()
        );

    [Theory]
    [InlineData("var x = a ? b : c;", 0)]
    [InlineData("var x = a ? b : c ? d : e;", 1)]
    [InlineData("M(a ? b : c, d ? e : f);", 1)]
    [InlineData("var x = a ? b\n: c ? d : e;", 0)]
    [InlineData("int? a = b ?? c?.d;", 0)]
    public void A_second_conditional_expression_on_a_line_is_seen(string text, int offences) =>
        Assert.Equal(offences, Doubled(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Wide(SourceFile file) =>
        file
            .Tree.GetText()
            .Lines.Select(l => (Number: l.LineNumber + 1, Width: l.ToString().EnumerateRunes().Count()))
            .Where(l => l.Width > Widest)
            .Select(l => $"{file.Path}:{l.Number} has {l.Width} characters");

    private static IEnumerable<string> Doubled(SourceFile file) =>
        file.Nodes<ConditionalExpressionSyntax>()
            .GroupBy(c => file.Tree.GetLineSpan(c.QuestionToken.Span).StartLinePosition.Line)
            .Where(g => g.Count() > 1)
            .Select(g => file.At(g.First().QuestionToken, $"has {g.Count()} conditional expressions"));
}
