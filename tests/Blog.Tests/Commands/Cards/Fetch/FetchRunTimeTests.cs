using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Cards.Fetch;

public sealed class FetchRunTimeTests : IDisposable
{
    private const string One = "https://one.example/a";
    private const string Two = "https://two.example/b";
    private const string Three = "https://three.example/c";

    private readonly TestHost _host = new() { MakesRealSites = true };
    private readonly FakePages _pages = new();

    public FetchRunTimeTests()
    {
        _host.WriteTheme();
        _host.Folder.Write("site/content/site.yml", TestSite.Settings);
        _host.WorkingFolder = _host.Folder.Root;
        _host.Network = _pages;
        _host.Clock.AutoAdvanceAmount = TimeSpan.FromSeconds(1);
        _pages.WithHtml(One, "<title>Page one</title>").WithHtml(Three, "<title>Page three</title>");
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void What_was_fetched_before_the_time_was_over_is_kept_and_the_rest_is_told()
    {
        _host.Network = new StuckPages(_pages, "two.example", () => _host.Clock.Advance(TimeSpan.FromMinutes(11)));
        var result = _host.Run("cards", "fetch", "--max-time", "10m", One, Two, Three);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("new         content/cards/one-page-one.yml\n", result.Out, StringComparison.Ordinal);
        Assert.Contains($"not-reached {Two}\n", result.Out, StringComparison.Ordinal);
        Assert.Contains($"not-reached {Three}\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("3 links: 1 new, 2 not-reached.\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("--max-time gives it more time.", result.Out, StringComparison.Ordinal);
        Assert.Equal(["one-page-one.yml"], _host.Folder.Files("site/content/cards"));
    }

    [Fact]
    public void The_next_command_goes_on_with_the_rest()
    {
        _host.Folder.Write(
            "site/content/reviews/2020-11.md",
            $"---\ntitle: November\ndate: 2020-11-30\n---\n{One}\n\n{Two}\n\n{Three}\n"
        );
        _host.Network = new StuckPages(_pages, "two.example", () => _host.Clock.Advance(TimeSpan.FromMinutes(11)));
        Assert.Equal(1, _host.Run("cards", "fetch").ExitCode);
        _host.Network = _pages.WithHtml(Two, "<title>Page two</title>");
        var asked = _pages.Asked.Count(a => a.StartsWith(One + " ", StringComparison.Ordinal));
        Assert.Equal(0, _host.Run("cards", "fetch").ExitCode);
        Assert.Equal(3, _host.Folder.Files("site/content/cards").Count);
        Assert.Equal(asked, _pages.Asked.Count(a => a.StartsWith(One + " ", StringComparison.Ordinal)));
    }
}
