using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public class MethodSizeRules
{
    private const int Longest = 60;
    private const int Median = 8;

    [Fact]
    public void No_method_is_longer_than_sixty_lines() =>
        HouseRule.Holds(
            $"No method has more than {Longest} lines, its signature counted.",
            "Name its steps and give each a method.",
            CodeBase.All.SelectMany(f =>
                Methods(f).Where(m => f.LinesOf(m) > Longest).Select(m => f.At(m, $"has {f.LinesOf(m)} lines"))
            )
        );

    [Fact]
    public void Half_of_the_methods_have_eight_lines_or_fewer()
    {
        var sizes = CodeBase.Src.SelectMany(Sizes).Order().ToList();
        var median = sizes[sizes.Count / 2];
        Assert.True(
            median <= Median,
            $"House rule: half of the methods in src/ have at most {Median} lines; "
                + $"now the middle one has {median}. Cure: shorter methods."
        );
    }

    [Fact]
    public void Lines_are_counted_from_signature_to_closing_brace() =>
        Assert.Equal(
            [4, 1],
            Sizes(
                SourceFile.Parse(
                    "src/P/C.cs",
                    "class C\n{\n    /// <summary>A.</summary>\n    void M()\n    {\n        "
                        + "N();\n    }\n    void N() => M();\n}\n"
                )
            )
        );

    private static IEnumerable<int> Sizes(SourceFile file) => Methods(file).Select(file.LinesOf);

    private static IEnumerable<SyntaxNode> Methods(SourceFile file) =>
        file.Nodes<SyntaxNode>().Where(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
