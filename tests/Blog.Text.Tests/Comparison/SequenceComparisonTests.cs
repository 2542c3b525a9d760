using Blog.Text.Comparison;
using CsCheck;

namespace Blog.Text.Tests.Comparison;

public class SequenceComparisonTests
{
    private static readonly Gen<string[]> List = Gen.OneOf(
        Gen.Const("a"),
        Gen.Const("b"),
        Gen.Const("c"),
        Gen.Const("d")
    ).Array[0, 12];

    [Theory]
    [InlineData("abcabba", "cbabac", 4)]
    [InlineData("", "abc", 0)]
    [InlineData("abc", "", 0)]
    [InlineData("abc", "abc", 3)]
    [InlineData("abc", "xyz", 0)]
    public void The_longest_common_subsequence_is_found(string before, string now, int length) =>
        Assert.Equal(
            length,
            SequenceComparison.Common([.. before.Select(c => c.ToString())], [.. now.Select(c => c.ToString())]).Count()
        );

    [Fact]
    public void It_is_as_long_as_the_longest_and_in_order() =>
        Gen.Select(List, List)
            .Sample(
                (a, b) =>
                {
                    var common = SequenceComparison.Common([.. a], [.. b]).ToList();
                    Assert.All(common, p => Assert.Equal(a[p.Before], b[p.Now]));
                    Assert.All(
                        common.Zip(common.Skip(1)),
                        p => Assert.True(p.First.Before < p.Second.Before && p.First.Now < p.Second.Now)
                    );
                    Assert.Equal(Longest(a, b), common.Count);
                }
            );

    // The textbook's table.
    private static int Longest(string[] a, string[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                table[i, j] = a[i] == b[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
        }

        return table[0, 0];
    }
}
