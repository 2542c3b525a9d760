using System.Text.RegularExpressions;
using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Words;

/// <summary>The glossary of ARCHITECTURE.md and the types of src/ name the same things.</summary>
public partial class GlossaryRules
{
    private static readonly string[] Types =
    [
        .. CodeBase.Src.SelectMany(f => f.Nodes<BaseTypeDeclarationSyntax>()).Select(t => t.Identifier.Text),
    ];

    private static readonly string[] Glossary = [.. TypesIn(RepositoryRoot.Read("ARCHITECTURE.md") ?? "")];

    [Fact]
    public void Every_type_in_the_glossary_exists() =>
        HouseRule.Holds(
            "The glossary of ARCHITECTURE.md names types that exist.",
            "Write the type's present name there, or drop the word.",
            Glossary.Except(Types).Select(name => $"ARCHITECTURE.md: '{name}' is not a type of src/")
        );

    [Fact]
    public void Every_type_that_is_a_site_is_in_the_glossary() =>
        HouseRule.Holds(
            "A type whose name ends in 'Site' is told apart from the others in the glossary of ARCHITECTURE.md.",
            "Give it a sentence there, or a name that says what it is.",
            Unexplained(Types, Glossary).Select(name => $"'{name}' is not in the glossary")
        );

    [Fact]
    public void A_missing_word_is_seen()
    {
        const string Text =
            "## Words\n\n| word | meaning |\n|---|---|\n| `Site`, card | x; `Other` |\n\n## Laws\n`No`\n";
        Assert.Equal(["Site", "Other"], TypesIn(Text));
        Assert.Equal(["LiveSite"], Unexplained(["Site", "LiveSite", "SitePath"], ["Site"]));
    }

    private static IEnumerable<string> Unexplained(IEnumerable<string> types, IEnumerable<string> glossary) =>
        types.Where(t => t.EndsWith("Site", StringComparison.Ordinal)).Except(glossary);

    private static IEnumerable<string> TypesIn(string text)
    {
        var start = text.IndexOf("## Words", StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? [] : TypeName().Matches(text[start..end]).Select(m => m.Groups[1].Value);
    }

    [GeneratedRegex("`([A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();
}
