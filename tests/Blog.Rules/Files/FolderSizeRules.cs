using Blog.Rules.Repository;

namespace Blog.Rules.Files;

public class FolderSizeRules
{
    private const int Most = 20;

    [Fact]
    public void A_folder_holds_at_most_twenty_files() =>
        HouseRule.Holds(
            $"No folder in src/ has more than {Most} C# files of its own.",
            "Sort them into folders whose names say what is in them.",
            Offences(CodeBase.Src.Select(f => f.Path))
        );

    [Theory]
    [InlineData(Most, 0)]
    [InlineData(Most + 1, 1)]
    public void A_crowded_folder_is_seen(int files, int offences) =>
        Assert.Equal(
            offences,
            Offences(Enumerable.Range(0, files).Select(i => $"src/P/A/F{i}.cs").Append("src/P/A/B/C.cs")).Count()
        );

    private static IEnumerable<string> Offences(IEnumerable<string> paths) =>
        paths
            .GroupBy(p => p[..p.LastIndexOf('/')])
            .Where(g => g.Count() > Most)
            .Select(g => $"{g.Key} has {g.Count()} files");
}
