using System.Text.RegularExpressions;
using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Types;

public partial class TypeNameRules
{
    [Fact]
    public void A_type_is_named_after_what_it_is() =>
        HouseRule.Holds(
            "No type or folder is a Helper, Util, Common, Manager or Misc: "
                + "such a name tells where code was put, not what it is.",
            "Name it after the one thing it does; if there are two, it is two types.",
            CodeBase.All.SelectMany(Offences)
        );

    [Theory]
    [InlineData("class FileHelper;", 1)]
    [InlineData("static class StringUtilities;", 1)]
    [InlineData("enum Miscellany { A }", 0)]
    [InlineData("class CommonMarkReader;", 0)]
    [InlineData("class PostCommon;", 1)]
    public void Empty_words_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/P/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file) =>
        file.Nodes<BaseTypeDeclarationSyntax>()
            .Where(t => Empty().IsMatch(t.Identifier.Text))
            .Select(t => file.At(t.Identifier, t.Identifier.Text))
            .Concat(file.Folder.Split('/').Where(f => Empty().IsMatch(f)).Select(f => $"{file.Path} lies in {f}"));

    // CommonMark is the name of a format.
    [GeneratedRegex(
        "Helpers?(?![a-z])|Util(s|ity|ities)?(?![a-z])|Common(?!Mark|[a-z])|Manager(?![a-z])|Misc(?![a-z])"
    )]
    private static partial Regex Empty();
}
