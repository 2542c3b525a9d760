using Blog.Rules.Repository;

namespace Blog.Rules.Files;

public class FileSizeRules
{
    private const int Longest = 300;

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() =>
        HouseRule.Holds(
            $"No C# file has more than {Longest} lines.",
            "Look for the second thought in it and give that a file with its own name.",
            CodeBase.All.Where(f => f.LineCount > Longest).Select(f => $"{f.Path} has {f.LineCount} lines")
        );

    [Fact]
    public void Half_of_the_files_have_sixty_lines_or_fewer() => AtMost(60, 0.5);

    [Fact]
    public void Nine_in_ten_files_have_fewer_than_a_hundred_and_fifty_lines() => AtMost(149, 0.9);

    private static void AtMost(int lines, double share)
    {
        var sizes = CodeBase.Src.Where(f => f.LineCount > lines).OrderByDescending(f => f.LineCount).ToList();
        var allowed = (int)(CodeBase.Src.Length * (1 - share));
        HouseRule.Holds(
            $"Of the files in src/, {share:P0} have at most {lines} lines.",
            "Divide the longest where they hold two thoughts.",
            sizes.Count <= allowed ? [] : sizes.Select(f => $"{f.Path} has {f.LineCount} lines")
        );
    }
}
