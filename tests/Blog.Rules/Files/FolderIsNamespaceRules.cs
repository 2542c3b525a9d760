using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Files;

public class FolderIsNamespaceRules
{
    [Fact]
    public void A_file_declares_the_namespace_of_its_folder() =>
        HouseRule.Holds(
            "Folder = namespace: src/Blog.X/A/B.cs declares 'namespace Blog.X.A;', for the whole file.",
            "Move the file or correct its namespace.",
            CodeBase.All.SelectMany(Offences)
        );

    [Theory]
    [InlineData("namespace Blog.X; class B;")]
    [InlineData("namespace Blog.X.A { class B; }")]
    [InlineData("class B;")]
    public void Another_namespace_a_block_and_none_are_seen(string text) =>
        Assert.Single(Offences(SourceFile.Parse("src/Blog.X/A/B.cs", text)));

    private static IEnumerable<string> Offences(SourceFile file)
    {
        var expected = string.Join(
            '.',
            file.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend(file.Project)
        );
        var declared = file.Nodes<FileScopedNamespaceDeclarationSyntax>()
            .Select(n => n.Name.ToString())
            .FirstOrDefault();
        // A file without types (a program's entry, global usings) has no namespace to declare. The runtime asks for a
        // startup hook in none.
        return declared == expected || !file.TopLevelTypes.Any() || IsStartupHook(file)
            ? []
            : [$"{file.Path} declares {declared ?? "no file-scoped namespace"}, expected {expected}"];
    }

    private static bool IsStartupHook(SourceFile file) =>
        file.Path.EndsWith("/StartupHook.cs", StringComparison.Ordinal);
}
