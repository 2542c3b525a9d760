using Blog.Rules.Repository;

namespace Blog.Rules.Inventories;

public class TargetFolderRules
{
    private const string Targets = "Targets/";

    private static readonly string[] Endings = ["Checklist", "Layout", "Tags", "Target"];

    [Fact]
    public void Targets_of_cross_posts_have_the_same_inventory() =>
        HouseRule.Holds(
            "A folder of src/Blog.Syndication/Targets has four files named after it: "
                + "…Target.cs with what the target takes and shows, …Tags.cs, …Layout.cs and …Checklist.cs.",
            "Divide what is said of the target as the other targets do.",
            Offences(CodeBase.Src.Where(f => f.Project == "Blog.Syndication"))
        );

    [Theory]
    [InlineData("Dev/DevTarget.cs Dev/DevTags.cs Dev/DevLayout.cs Dev/DevChecklist.cs", 0)]
    [InlineData("Dev/DevTarget.cs Dev/DevTags.cs Dev/DevLayout.cs", 1)]
    [InlineData("Dev/DevTarget.cs Dev/DevTags.cs Dev/DevLayout.cs Dev/DevChecklist.cs Dev/Liquid.cs", 1)]
    [InlineData("Dev/DevTarget.cs Dev/DevTags.cs Dev/DevLayout.cs Dev/ForemChecklist.cs", 1)]
    public void Another_inventory_is_seen(string files, int offences) =>
        Assert.Equal(
            offences,
            Offences(files.Split(' ').Select(f => SourceFile.Parse("src/Blog.Syndication/Targets/" + f, ""))).Count()
        );

    private static IEnumerable<string> Offences(IEnumerable<SourceFile> room) =>
        room.Where(f => f.Folder.StartsWith(Targets, StringComparison.Ordinal))
            .GroupBy(f => f.Folder)
            .Where(folder =>
                !folder
                    .Select(f => f.Name)
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(Endings.Select(e => folder.Key[Targets.Length..] + e))
            )
            .Select(folder => $"src/Blog.Syndication/{folder.Key} has {string.Join(", ", folder.Select(f => f.Name))}");
}
