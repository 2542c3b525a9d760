using System.Diagnostics;
using Blog.Import.Sources.Names;

namespace Blog.Import.Tests.Sources.Names;

public class ScriptTextTests
{
    [Fact]
    public void Empty_lines_take_no_long_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.Null(ScriptText.Find(new string('\n', 400_000), "site"));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("site: 'a'", "a")]
    [InlineData("  // site: 'a'\nsite: 'b'", "b")]
    [InlineData("\n\n\t// site: 'a'", null)]
    public void Comments_of_whole_lines_do_not_count(string script, string? value) =>
        Assert.Equal(value, ScriptText.Find(script, "site"));
}
