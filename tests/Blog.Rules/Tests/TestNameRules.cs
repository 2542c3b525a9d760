using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Tests;

public class TestNameRules
{
    [Fact]
    public void A_test_is_named_by_the_sentence_it_proves() =>
        HouseRule.Holds(
            "Test names are sentences in the domain's words: A_draft_is_left_out_of_the_feed.",
            "Say what holds, with a verb.",
            CodeBase.Tests.SelectMany(Offences)
        );

    [Theory]
    [InlineData("class A { [Fact] void TestFeed() { } }", 1)]
    [InlineData("class A { [Theory, InlineData(1)] void Feed_works() { } }", 1)]
    [InlineData("class A { [Fact] void A_draft_is_left_out() { } void Draft() { } }", 0)]
    public void Names_that_are_no_sentences_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("tests/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<MethodDeclarationSyntax>()
            .Where(m =>
                m.AttributeLists.SelectMany(l => l.Attributes)
                    .Any(a =>
                        a.Name.ToString().EndsWith("Fact", StringComparison.Ordinal)
                        || a.Name.ToString().EndsWith("Theory", StringComparison.Ordinal)
                    )
            )
            .Where(m => m.Identifier.Text.Count(c => c == '_') < 2)
            .Select(m => file.At(m.Identifier, m.Identifier.Text));
}
