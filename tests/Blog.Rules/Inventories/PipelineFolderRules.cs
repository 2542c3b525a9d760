using Blog.Rules.Repository;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Blog.Rules.Inventories;

public class PipelineFolderRules
{
    // Modules that several pipelines use lie with what they read.
    private const string Shared = "Parsing";

    private static readonly string[] Rooms = ["Blog.Reading", "Blog.Pages"];

    [Fact]
    public void Pipelines_have_the_same_inventory() =>
        HouseRule.Holds(
            "A folder with modules of its own has one file <Folder>Pipeline.cs, which lists the modules of "
                + "its pipeline; a module of one pipeline lies nowhere else.",
            "Name the folder and the pipeline alike, and move modules to the pipeline that runs them.",
            Offences(CodeBase.Src.Where(f => Rooms.Contains(f.Project)))
        );

    [Theory]
    [InlineData("Tags/TagsPipeline.cs Tags/Module.cs", 0)]
    [InlineData("Tags/TagsPipeline.cs", 0)]
    [InlineData("Tags/LabelsPipeline.cs Tags/Module.cs", 1)]
    [InlineData("Tags/TagsPipeline.cs Tags/LabelsPipeline.cs Tags/Module.cs", 1)]
    [InlineData("Loose/Module.cs", 1)]
    [InlineData("Parsing/Dates/Module.cs", 0)]
    public void Another_inventory_is_seen(string files, int offences) =>
        Assert.Equal(
            offences,
            Offences(
                    files
                        .Split(' ')
                        .Select(f =>
                            SourceFile.Parse(
                                "src/Blog.Reading/" + f,
                                f.Contains("Module", StringComparison.Ordinal) ? "class A : IModule<X, Y>;" : ""
                            )
                        )
                )
                .Count()
        );

    private static IEnumerable<string> Offences(IEnumerable<SourceFile> room) =>
        room.Where(f => f.Folder.Split('/')[0] != Shared)
            .GroupBy(f => (f.Project, f.Folder))
            .SelectMany(folder => Offences(folder.Key.Project, folder.Key.Folder, [.. folder]));

    private static IEnumerable<string> Offences(string room, string folder, IReadOnlyList<SourceFile> files)
    {
        var pipelines = files
            .Where(f => f.Name.EndsWith("Pipeline", StringComparison.Ordinal))
            .Select(f => f.Name)
            .ToList();
        var hasModule = files.Any(IsModule);
        if (pipelines.Count == 0 ? hasModule : pipelines is not [var only] || only != folder + "Pipeline")
            yield return $"src/{room}/{folder} has "
                + $"{(pipelines.Count == 0 ? "modules and no pipeline" : string.Join(", ", pipelines))}";
    }

    private static bool IsModule(SourceFile file) =>
        file.Nodes<SimpleBaseTypeSyntax>()
            .Any(b =>
                b.Type is GenericNameSyntax { Identifier.Text: "IModule" or "IOutputModule" or "DocumentModule" }
            );
}
