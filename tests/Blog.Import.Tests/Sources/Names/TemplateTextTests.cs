using System.Diagnostics;
using Blog.Import.Sources.Names;

namespace Blog.Import.Tests.Sources.Names;

public class TemplateTextTests
{
    private static readonly string Braces = new('{', 1_000_000);

    [Fact]
    public void Braces_take_no_long_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.False(TemplateText.HasProse(Braces));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
