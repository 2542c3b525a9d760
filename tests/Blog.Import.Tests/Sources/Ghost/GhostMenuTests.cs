using Blog.Import.Foreign;
using Blog.Import.Sources.Exports;
using Blog.Import.Sources.Ghost;
using Blog.Text;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostMenuTests
{
    [Theory]
    [InlineData("/about/", true)]
    [InlineData("#top", true)]
    [InlineData("/a:b/", true)]
    [InlineData("https://ann.example/", true)]
    [InlineData("MAILTO:ann@ann.example", true)]
    [InlineData("__GHOST_URL__/about/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JavaScript:alert(1)", false)]
    [InlineData("java\\tscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    public void An_entry_that_may_run_something_is_left_out_and_told(string url, bool isKept)
    {
        var log = new RemarkLog();
        var place = new ExportPlace(new ContentPath("a.json"), null, log);
        var menu = GhostMenu.Read($"[{{\"label\":\"X\",\"url\":\"{url}\"}}]", place);
        Assert.Equal(isKept ? 1 : 0, menu.Length);
        Assert.Equal(isKept ? 0 : 1, log.All.Length);
    }
}
