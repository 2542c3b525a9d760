using Blog.Rules.Repository;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public class OneTypeAFileRules
{
    private const int Small = 40;

    [Fact]
    public void A_file_holds_the_type_it_is_named_after_and_the_small_ones_that_belong_to_it() =>
        HouseRule.Holds(
            "A file has the name of the first type in it (a part of a partial type: Type.Part.cs). "
                + $"Further types in it belong to that one and have at most {Small} lines each; none is an interface.",
            "Name the file after its main type and put that type first; give a second thought its own file.",
            CodeBase.All.SelectMany(Offences)
        );

    [Theory]
    [InlineData("record A; record B;", 0)]
    [InlineData("record A; enum B { C } delegate void D();", 0)]
    [InlineData("record B; record A;", 1)]
    [InlineData("record B;", 1)]
    [InlineData("record A; interface B;", 1)]
    [InlineData("record A<T>; ", 0)]
    [InlineData("delegate void A();", 0)]
    [InlineData("record A { record Inner; }", 0)]
    [InlineData("return 0;", 0)]
    public void Other_names_and_second_interfaces_are_seen(string text, int offences) =>
        Assert.Equal(offences, Offences(SourceFile.Parse("src/Blog.X/A.cs", text)).Count());

    [Theory]
    [InlineData(Small, 0)]
    [InlineData(Small + 1, 1)]
    public void A_second_type_that_is_long_is_seen(int lines, int offences)
    {
        var second = "class B\n{\n" + new string('\n', lines - 3) + "}\n";
        Assert.Equal(offences, Offences(SourceFile.Parse("src/Blog.X/A.cs", "class A;\n" + second)).Count());
    }

    private static IEnumerable<string> Offences(SourceFile file)
    {
        var types = file.TopLevelTypes.ToList();
        var name = file.Name.Split('.')[0];
        if (types.Count > 0 && NameOf(types[0]) != name)
            yield return $"{file.Path} starts with {NameOf(types[0])}";
        foreach (var type in types.Skip(1))
        {
            if (type is InterfaceDeclarationSyntax)
                yield return file.At(type, $"{NameOf(type)} is a second type and an interface");
            else if (file.LinesOf(type) > Small)
                yield return file.At(type, $"{NameOf(type)} is a second type and has {file.LinesOf(type)} lines");
        }
    }

    private static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax function
            ? function.Identifier.Text
            : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
