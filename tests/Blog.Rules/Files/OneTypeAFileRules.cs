using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public class OneTypeAFileRules
{
    [Fact]
    public void A_file_holds_the_one_type_it_is_named_after() =>
        HouseRule.Holds(
            "One top-level type a file, and the file has its name (a part of a partial type: Type.Part.cs).",
            "Give each type its own file.",
            CodeBase.All.SelectMany(Offences)
        );

    [Theory]
    [InlineData("record A; record B;", 1)]
    [InlineData("record B;", 1)]
    [InlineData("record A<T>; ", 0)]
    [InlineData("delegate void A();", 0)]
    [InlineData("record A { record Inner; }", 0)]
    [InlineData("return 0;", 0)]
    public void Second_types_and_other_names_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/Blog.X/A.cs", text)).Count());

    private static IEnumerable<string> Offences(SourceFile file)
    {
        var types = file.TopLevelTypes.Select(NameOf).ToList();
        var name = file.Name.Split('.')[0];
        return types.Count > 1 || types.Any(t => t != name) ? [$"{file.Path} holds {string.Join(", ", types)}"] : [];
    }

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax function
            ? function.Identifier.Text
            : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
