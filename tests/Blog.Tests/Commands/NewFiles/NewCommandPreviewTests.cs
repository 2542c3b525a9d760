using Blog.Model;
using Blog.Terminals;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Running;

namespace Blog.Tests.Commands.NewFiles;

public sealed class NewCommandPreviewTests : IDisposable
{
    private readonly TestHost _host = new();

    [Fact]
    public void With_a_preview_running_its_address_is_printed_and_browser_and_editor_are_opened()
    {
        using var preview = ARunningPreview();
        var result = _host.Run("new", "post", "X");
        Assert.Equal(
            (0, "content/posts/2020-12-01-x.md\nhttp://localhost:5080/blog/posts/x/\n"),
            (result.ExitCode, result.Out)
        );
        Assert.Equal(
            [
                $"{BrowserProgram} http://localhost:5080/blog/posts/x/",
                $"code --wait --goto {_host.Folder.PathOf("site/content/posts/2020-12-01-x.md")}:7:1",
            ],
            _host.Started
        );
        Assert.True(_host.LastRequest!.IncludeDrafts);
    }

    [Theory]
    [InlineData(true, "--no-open")]
    [InlineData(true, "--json")]
    [InlineData(false, "--quiet")]
    public void Nothing_is_opened_for_a_program_or_when_it_is_not_wanted(bool isTerminal, string option)
    {
        using var preview = ARunningPreview();
        _host.Terminal = _host.Terminal with { IsInteractive = isTerminal };
        Assert.Contains(
            "http://localhost:5080/blog/posts/x/",
            _host.Run("new", "post", "X", option).Out,
            StringComparison.Ordinal
        );
        Assert.Empty(_host.Started);
    }

    [Fact]
    public void With_an_editor_of_the_terminal_the_browser_alone_is_opened()
    {
        using var preview = ARunningPreview();
        _host.Variables["VISUAL"] = "vim";
        _host.Run("new", "post", "X");
        Assert.Equal([$"{BrowserProgram} http://localhost:5080/blog/posts/x/"], _host.Started);
    }

    [Fact]
    public void Without_a_preview_nothing_is_opened()
    {
        ARunningPreview().Dispose();
        Assert.Equal("content/posts/2020-12-01-x.md\n", _host.Run("new", "post", "X").Out);
        Assert.Empty(_host.Started);
    }

    public void Dispose() => _host.Dispose();

    private static string BrowserProgram =>
        OperatingSystem.IsWindows() ? "explorer.exe"
        : OperatingSystem.IsMacOS() ? "open"
        : "xdg-open";

    private RunningPreview ARunningPreview()
    {
        _host.Terminal = new TerminalDescription(true, false, 100);
        _host.Variables["EDITOR"] = "code --wait";
        _host.WhileMaking = () =>
            _host.Site = _host.LastRequest!.Content.Files.Contains(new ContentPath("content/posts/2020-12-01-x.md"))
                ? new FakeSite
                {
                    Documents = [FakeSite.Document("content/posts/2020-12-01-x.md", "x", PublishingState.Draft)],
                }
                : new FakeSite();
        return RunningPreview.Announce(
            SiteFolder.At(_host.Folder.Root)!,
            new Uri("http://localhost:5080/blog/"),
            Environment.ProcessId
        );
    }
}
