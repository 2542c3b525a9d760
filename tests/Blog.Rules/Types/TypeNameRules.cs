using System.Text.RegularExpressions;
using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    [Fact]
    public void A_type_name_stands_once() =>
        HouseRule.Holds(
            "No two types in src/ have one name. The parts of a partial type, A beside A<T>, and private nested "
                + "types are free.",
            "Rename the one that its name describes less well.",
            Doubled(CodeBase.Src)
        );

    [Theory]
    [InlineData("namespace X; class Draft;", "namespace Y; record Draft;", 1)]
    [InlineData("namespace X; class Draft;", "namespace Y; class B { internal enum Draft { C } }", 1)]
    [InlineData("namespace X; class Draft;", "namespace Y; class B { private enum Draft { C } enum X { D } }", 0)]
    [InlineData("namespace X; partial class Draft;", "namespace X; partial class Draft;", 0)]
    [InlineData("namespace X; class Draft;", "namespace X; class Draft<T>;", 0)]
    public void A_name_that_stands_twice_is_seen(string first, string second, int offences) =>
        Assert.Equal(
            offences,
            Doubled([SourceFile.Parse("src/P/A.cs", first), SourceFile.Parse("src/Q/B.cs", second)]).Count()
        );

    private static IEnumerable<string> Doubled(IEnumerable<SourceFile> files) =>
        files
            .SelectMany(f => f.Nodes<MemberDeclarationSyntax>().Where(IsNamedOutside).Select(t => (File: f, Type: t)))
            .GroupBy(t => NameOf(t.Type), StringComparer.Ordinal)
            .Where(g => g.Select(t => Around(t.Type)).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(g => string.Join(" and ", g.Select(t => t.File.At(t.Type, g.Key))));

    private static bool IsNamedOutside(MemberDeclarationSyntax type) =>
        type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        && (
            type.Parent is not TypeDeclarationSyntax
            || type.Modifiers.Any(SyntaxKind.PublicKeyword)
            || type.Modifiers.Any(SyntaxKind.InternalKeyword)
        );

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax function
            ? function.Identifier.Text
            : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    // The namespace and the types that a type stands in.
    private static string Around(MemberDeclarationSyntax type) =>
        string.Join(
            '.',
            type.Ancestors()
                .Select(a =>
                    a switch
                    {
                        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
                        BaseTypeDeclarationSyntax outer => outer.Identifier.Text,
                        _ => "",
                    }
                )
                .Where(n => n.Length > 0)
                .Reverse()
        );

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
