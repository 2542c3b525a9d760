using System.Collections.Immutable;
using Blog.Reading.Documents;
using CsCheck;

namespace Blog.Reading.Tests.Documents;

public class RunSortTests
{
    [Fact]
    public void Any_list_comes_out_as_a_stable_sort_gives_it() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 1000])
            .Array[0, 40]
            .Sample(items =>
                Assert.Equal(
                    items.OrderBy(i => i.Item1),
                    RunSort.Sort([.. items], (a, b) => a.Item1.CompareTo(b.Item1))
                )
            );

    [Fact]
    public void What_is_in_order_is_looked_at_once()
    {
        var looks = 0;
        ImmutableArray<int> falling = [.. Enumerable.Range(0, 1000).Reverse()];
        Assert.Equal(
            Enumerable.Range(0, 1000),
            RunSort.Sort(
                falling,
                (a, b) =>
                {
                    looks++;
                    return a.CompareTo(b);
                }
            )
        );
        Assert.InRange(looks, 999, 1001);
    }
}
