using System.Net;
using System.Text;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Images.Fetch;

public sealed class FetchImagesRunTests : IDisposable
{
    private const string Chart = "https://one.example/i/My%20Chart.jpeg?w=9";
    private const string Single = "content/posts/2020-01-01-a.md";
    private const string Bundle = "content/posts/2020-01-02-b/index.md";

    private static readonly byte[] _png = [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3];

    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly FakePages _pages = new();

    public FetchImagesRunTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        _host.WorkingFolder = _host.Folder.Root;
        _host.Network = _pages;
        _host.Clock.AutoAdvanceAmount = TimeSpan.FromSeconds(2);
        Write(Single, $"---\ntitle: A\n---\n![a]({Chart})\r\n");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void A_picture_comes_beside_each_text_that_shows_it_and_is_asked_for_once()
    {
        Write(Bundle, $"---\ntitle: B\nimage: {Chart}\ndraft: true\n---\n<img alt=b src='{Chart}'>\n");
        _pages.WithPicture(Chart, _png);
        var result = Run();
        Assert.Equal(
            $"fetched     {Chart}\n  content/posts/2020-01-01-a/my-chart.png\n"
                + "  content/posts/2020-01-02-b/my-chart.png\n1 picture: 1 fetched.\n",
            result.Out
        );
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("---\ntitle: A\n---\n![a](2020-01-01-a/my-chart.png)\r\n", Read(Single));
        Assert.Equal(
            "---\ntitle: B\nimage: my-chart.png\ndraft: true\n---\n<img alt=b src='my-chart.png'>\n",
            Read(Bundle)
        );
        Assert.Equal(_png, File.ReadAllBytes(_host.Folder.PathOf("site/content/posts/2020-01-01-a/my-chart.png")));
        Assert.Single(_pages.Asked, a => a.StartsWith(Chart, StringComparison.Ordinal));
        Assert.Equal((0, "No document shows a picture of another site.\n"), (Run().ExitCode, Run().Out));
        Assert.DoesNotContain("BLOG062", _host.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_and_what_is_no_picture_is_told_and_changes_nothing()
    {
        Write(Bundle, "---\ntitle: B\n---\n![b](https://two.example/b.png) ![c](https://three.example/c.png)\n");
        _pages
            .WithPicture(Chart, _png)
            .With("https://two.example/robots.txt", HttpStatusCode.NotFound)
            .With("https://two.example/b.png", HttpStatusCode.NotFound)
            .WithHtml("https://three.example/c.png", "<p>Buy this domain");
        var before = Read(Bundle);
        var result = Run();
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "gone        https://two.example/b.png\n  two.example answered 404: it is not there.\n"
                + "  content/posts/2020-01-02-b/index.md:4:6\n",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("no-picture  https://three.example/c.png\n", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("3 pictures: 1 fetched, 1 gone, 1 no-picture.\n", result.Out, StringComparison.Ordinal);
        Assert.Equal(before, Read(Bundle));
    }

    [Fact]
    public void A_rehearsal_asks_nobody()
    {
        var before = Read(Single);
        var result = Run("--dry-run");
        Assert.Equal(
            (0, $"remote      {Chart}\n  {Single}:4:6\n1 picture: 1 remote.\n"),
            (result.ExitCode, result.Out)
        );
        Assert.Empty(_pages.Asked);
        Assert.Equal(before, Read(Single));
    }

    [Fact]
    public void Only_what_is_named_is_changed_and_an_unknown_name_is_refused()
    {
        Write(Bundle, $"---\ntitle: B\n---\n![b]({Chart})\n");
        _pages.WithPicture(Chart, _png);
        Assert.Equal(0, Run("b").ExitCode);
        Assert.Contains(Chart, Read(Single), StringComparison.Ordinal);
        Assert.DoesNotContain(Chart, Read(Bundle), StringComparison.Ordinal);
        var refused = Run("nothing");
        Assert.Equal((2, "error: There is no post 'nothing'.\n"), (refused.ExitCode, refused.Error));
    }

    [Fact]
    public void No_file_is_replaced_and_the_same_picture_keeps_its_file()
    {
        Write("content/posts/2020-01-01-a/my-chart.png", "mine");
        _pages.WithPicture(Chart, _png);
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal("mine", Read("content/posts/2020-01-01-a/my-chart.png"));
        Assert.Contains("(2020-01-01-a/my-chart-2.png)", Read(Single), StringComparison.Ordinal);
        Write(Single, $"---\ntitle: A\n---\n![a]({Chart})\n");
        Assert.Equal(0, Run().ExitCode);
        Assert.Contains("(2020-01-01-a/my-chart-2.png)", Read(Single), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_is_json_where_it_is_asked_for()
    {
        _pages.WithPicture(Chart, _png);
        var result = Run("--json");
        Assert.Contains("\"found\": \"fetched\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"content/posts/2020-01-01-a/my-chart.png\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_never_arrives_holds_back_no_other_document_and_what_arrived_is_written_at_the_end()
    {
        const string stuck = "https://stuck.example/s.png";
        const string both = "content/posts/2020-01-03-c/index.md";
        Write(both, $"---\ntitle: C\n---\n![c]({Chart}) ![s]({stuck})\n");
        _pages.WithPicture(Chart, _png);
        _host.Network = new StuckPages(_pages, "stuck.example", () => { });
        var run = Task.Run(() => Run("--max-time", "10m"), TestContext.Current.CancellationToken);
        await Become(Single, "---\ntitle: A\n---\n![a](2020-01-01-a/my-chart.png)\r\n");
        Assert.False(run.IsCompleted);
        Assert.Contains($"![c]({Chart})", Read(both), StringComparison.Ordinal);

        _host.Clock.Advance(TimeSpan.FromMinutes(11));
        var result = await run;
        Assert.Equal($"---\ntitle: C\n---\n![c](my-chart.png) ![s]({stuck})\n", Read(both));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"not-reached {stuck}\n", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 pictures: 1 fetched, 1 not-reached.\n", result.Out, StringComparison.Ordinal);
    }

    private async Task Become(string path, string text)
    {
        while (Read(path) != text)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    private void Write(string path, string text) => _host.Folder.Write($"site/{path}", text);

    private string Read(string path) => File.ReadAllText(_host.Folder.PathOf($"site/{path}"), Encoding.UTF8);

    private RunResult Run(params string[] arguments) => _host.Run(["images", "fetch", .. arguments]);
}
