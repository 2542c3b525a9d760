using System.Diagnostics;
using System.Globalization;
using Blog.Import.Matters;

namespace Blog.Import.Tests.Matters;

public class FirstEntriesTests
{
    [Fact]
    public void Of_entries_with_one_key_the_first_is_kept()
    {
        var entries = new FirstEntries();
        Assert.True(entries.TryAdd(Made.Entry("A", Made.Text("1"))));
        Assert.False(entries.TryAdd(Made.Entry("a", Made.Text("2"))));
        entries.AddAll([Made.Entry("b", Made.Text("3")), Made.Entry("B", Made.Text("4"))]);
        Assert.Equal(["A", "b"], entries.All.Select(e => e.Key));
    }

    [Fact]
    public void Many_keys_below_meta_take_no_time()
    {
        const int Count = 40_000;
        var post = OldBlog.Post("a", "---\ntitle: T\ndate: 2020-01-02\nredirect_from: 'x y'\nid: 5\n---\n", "/a/");
        var meta = Enumerable
            .Range(0, Count)
            .Select(i => Made.Entry("key" + i.ToString(CultureInfo.InvariantCulture), Made.Text("x")));
        post = post with { Matter = Made.Map([.. post.Matter.Entries, Made.Entry("meta", Made.Map(meta))]) };
        var watch = Stopwatch.StartNew();
        var text = OldBlog.With(post).Text("content/posts/2020-01-02-a.md");
        Assert.Equal(Count, text.Split('\n').Count(l => l.StartsWith("  key", StringComparison.Ordinal)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
