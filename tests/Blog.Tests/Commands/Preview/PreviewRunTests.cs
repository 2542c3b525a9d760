using System.Net;
using System.Net.Sockets;
using Blog.Commands.Preview;
using Blog.Engine;
using Blog.Keys;
using Blog.Options;
using Blog.Pages;
using Blog.Preview.Serving;
using Blog.Running;
using Blog.Terminals;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Workspace.Disk;
using Blog.Workspace.Running;

namespace Blog.Tests.Commands.Preview;

public sealed class PreviewRunTests : IDisposable
{
    private readonly TestHost _host = new();

    // The preview prints on its own threads while the test reads.
    private readonly LockedWriter _out = new();
    private readonly LockedWriter _error = new();

    public PreviewRunTests()
    {
        foreach (
            var (path, text) in TestTheme.Files.Prepend(
                ("content/site.yml", "title: Notes\nbase_url: https://notes.example/blog/\nauthors: [{name: Ann}]\n")
            )
        )
            _host.Folder.Write("site/" + path, text);
    }

    [Fact]
    public void JSON_is_refused_with_the_reason()
    {
        var result = _host.Run("preview", "--json");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--json", result.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_site_it_is_refused_with_BLOG004()
    {
        _host.WorkingFolder = _host.Folder.Above;
        var result = _host.Run("preview");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("BLOG004", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_not_of_this_machine_is_refused()
    {
        var result = _host.Run("preview", "--host", "192.0.2.1");
        Assert.Equal((2, "error: This machine has no address '192.0.2.1'.\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_port_that_is_none_is_refused() => Assert.Equal(2, _host.Run("preview", "--port", "70000").ExitCode);

    [Fact]
    public async Task It_says_where_the_site_is_and_what_a_change_came_to_until_it_is_quit()
    {
        var server = new TaskCompletionSource<PreviewServer>();
        var quit = new TaskCompletionSource<ConsoleKeyInfo?>();
        using var interruption = new Interruption();
        var running = Run(new PreviewChoices { Port = 0 })
            .RunAsync(_ => new ValueTask<ConsoleKeyInfo?>(quit.Task), interruption, server.SetResult);
        var origin = (await server.Task).Origins[0];
        Assert.Equal(new Uri(origin + "/blog/"), RunningPreview.Find(SiteFolder.At(_host.Folder.Root)!));
        _host.Folder.Write("site/content/posts/x.md", "---\ntitle: [x\n---\n");
        await Until("error BLOG010", _error);
        _host.Folder.Write("site/content/posts/x.md", "---\ntitle: X\ndate: 2020-01-01\n---\nText.\n");
        await Until("All mended.", _out);
        quit.SetResult(new ConsoleKeyInfo('q', ConsoleKey.Q, false, false, false));
        Assert.Equal(0, await running);
        Assert.StartsWith($"Preview of {_host.Folder.Root}: {origin}/blog/\n", _out.Text, StringComparison.Ordinal);
        Assert.Contains("content/posts/x.md: 0 open pages changed in ", _out.Text, StringComparison.Ordinal);
        Assert.Null(RunningPreview.Find(SiteFolder.At(_host.Folder.Root)!));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_passed_over_and_that_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var server = new TaskCompletionSource<PreviewServer>();
        using var interruption = new Interruption();
        var running = Run(new PreviewChoices { Port = port }).RunAsync(_ => default, interruption, server.SetResult);
        Assert.True((await server.Task).Port > port);
        interruption.End();
        Assert.Equal(0, await running);
        Assert.Contains($"Port {port} is taken.", _out.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private PreviewRun Run(PreviewChoices choices)
    {
        var surroundings = new Surroundings(
            new Printer(_out, TerminalDescription.Redirected),
            new Printer(_error, TerminalDescription.Redirected),
            TimeProvider.System,
            _host.Folder.Root,
            _ => null
        );
        var generator = new Generator(
            request => SiteBuilder.MapAndCheck(request, new KeptResults(), TimeProvider.System),
            () => []
        );
        return new PreviewRun(
            new CommandContext(surroundings, generator, new SharedOptions()),
            new SharedValues(),
            choices
        );
    }

    private static async Task Until(string words, LockedWriter writer)
    {
        for (var waited = 0; !writer.Text.Contains(words, StringComparison.Ordinal) && waited < 1200; waited++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Contains(words, writer.Text, StringComparison.Ordinal);
    }
}
