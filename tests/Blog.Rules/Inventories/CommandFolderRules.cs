using Blog.Rules.Repository;

namespace Blog.Rules.Inventories;

public class CommandFolderRules
{
    private const string Commands = "Commands/";

    [Fact]
    public void Commands_have_the_same_inventory() =>
        HouseRule.Holds(
            "A folder of src/Blog/Commands has one …Command.cs with the words and options of the "
                + "command, and one …Run.cs of the same name, which carries it out; "
                + "a command that only gathers others has folders for them in the place of the …Run.cs.",
            "Divide what is said of the command from what it does.",
            Offences(CodeBase.Src.Where(f => f.Project == "Blog"))
        );

    [Theory]
    [InlineData("Build/BuildCommand.cs Build/BuildRun.cs Build/BuildReport.cs", 0)]
    [InlineData("NewFiles/NewCommand.cs NewFiles/NewRun.cs", 0)]
    [InlineData("Build/BuildCommand.cs", 1)]
    [InlineData("Build/BuildRun.cs", 1)]
    [InlineData("Build/BuildCommand.cs Build/CleanRun.cs", 1)]
    [InlineData("Copies/CopiesCommand.cs Copies/Send/SendCommand.cs Copies/Send/SendRun.cs", 0)]
    [InlineData("Copies/CopiesCommand.cs Copies/Send/SendCommand.cs", 1)]
    [InlineData("Copies/CopiesCommand.cs Copies/CopiesRun.cs Copies/Send/SendCommand.cs Copies/Send/SendRun.cs", 1)]
    public void Another_inventory_is_seen(string files, int offences) =>
        Assert.Equal(
            offences,
            Offences(files.Split(' ').Select(f => SourceFile.Parse("src/Blog/Commands/" + f, ""))).Count()
        );

    private static IEnumerable<string> Offences(IEnumerable<SourceFile> host)
    {
        var folders = host.Where(f => f.Folder.StartsWith(Commands, StringComparison.Ordinal))
            .GroupBy(f => f.Folder)
            .ToList();
        return folders
            .Where(folder =>
                !Holds(folder, folders.Any(f => f.Key.StartsWith(folder.Key + "/", StringComparison.Ordinal)))
            )
            .Select(folder => $"src/Blog/{folder.Key} has {string.Join(", ", folder.Select(f => f.Name))}");
    }

    private static bool Holds(IEnumerable<SourceFile> folder, bool isGathering) =>
        (Stems(folder, "Command"), Stems(folder, "Run")) switch
        {
            ([_], []) => isGathering,
            ([var command], [var run]) => !isGathering && command == run,
            _ => false,
        };

    private static List<string> Stems(IEnumerable<SourceFile> files, string ending) =>
        [.. files.Where(f => f.Name.EndsWith(ending, StringComparison.Ordinal)).Select(f => f.Name[..^ending.Length])];
}
