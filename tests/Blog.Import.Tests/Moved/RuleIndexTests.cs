using System.Diagnostics;
using Blog.Import.Moved;

namespace Blog.Import.Tests.Moved;

public class RuleIndexTests
{
    [Theory]
    [InlineData("/a", true)]
    [InlineData("/a/", true)]
    [InlineData("/a/b", false)]
    [InlineData("/old/", true)]
    [InlineData("/old", false)]
    [InlineData("/old/x/y", true)]
    [InlineData("/pre-x", true)]
    [InlineData("/", false)]
    public void A_star_means_all_that_begin_so(string address, bool has) =>
        Assert.Equal(has, new RuleIndex(["/a/", "/old/*", "/pre*"]).Has(address));

    [Fact]
    public void Many_rules_are_asked_many_times_in_no_time()
    {
        var watch = Stopwatch.StartNew();
        var rules = new RuleIndex([.. Enumerable.Range(0, 50_000).Select(i => $"/old/{i}/*")]);
        Assert.Equal(50_000, Enumerable.Range(0, 100_000).Count(i => rules.Has($"/old/{i}/page/")));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
