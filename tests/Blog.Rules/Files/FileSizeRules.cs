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
    public void Nine_in_ten_files_have_fewer_than_a_hundred_and_fifty_lines()
    {
        const int Usual = 149;
        var longer = CodeBase.Src.Where(f => f.LineCount > Usual).ToList();
        HouseRule.Holds(
            $"Of the files in src/, nine in ten have at most {Usual} lines.",
            "Divide the longest where they hold two thoughts.",
            longer.Count * 10 <= CodeBase.Src.Length ? [] : longer.Select(f => $"{f.Path} has {f.LineCount} lines")
        );
    }
}
