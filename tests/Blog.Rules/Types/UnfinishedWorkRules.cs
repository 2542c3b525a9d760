using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public class UnfinishedWorkRules
{
    [Fact]
    public void Nothing_in_the_product_is_left_for_later() =>
        HouseRule.Holds(
            "No NotImplementedException in src/.",
            "Write it, or take the member out until it is wanted.",
            CodeBase.Src.SelectMany(Offences)
        );

    [Fact]
    public void A_member_left_for_later_is_seen() =>
        Assert.Single(
            Offences(SourceFile.Parse("src/P/A.cs", "class A { void M() => throw new NotImplementedException(); }"))
        );

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<IdentifierNameSyntax>()
            .Where(n => n.Identifier.Text == "NotImplementedException")
            .Select(n => file.At(n, "is not written yet"));
}
