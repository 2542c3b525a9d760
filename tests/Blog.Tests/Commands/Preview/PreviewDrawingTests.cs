using System.Text;
using Blog.Commands.Preview;
using Blog.Drawing;
using Blog.Engine;
using Blog.Keys;
using Blog.Options;
using Blog.Pages;
using Blog.Preview.Serving;
using Blog.Preview.Sites;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Testing;
using Blog.Tests.Fakes;
using Blog.Workspace.Diagrams;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;
using Blog.Workspace.Watching;

namespace Blog.Tests.Commands.Preview;

/// <summary>A whole preview that draws. The program is a stand-in: it draws the text that it gets, and takes a
/// semicolon for a mistake in that line.</summary>
public sealed class PreviewDrawingTests : IAsyncDisposable
{
    private const string Post = "content/posts/2020-01-01-a.md";

    private readonly TestFolder _folder = new();
    private readonly LockedWriter _out = new();
    private readonly LockedWriter _error = new();
    private readonly Interruption _interruption = new();
    private readonly HttpClient _browser = new();
    private Task<int> _running = Task.FromResult(0);
    private int _calls;

    [Fact]
    public async Task Each_save_draws_and_a_mistake_shows_at_its_line_until_it_is_mended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program of this test is /bin/sh.");
        await StartAsync("```dot\nfirst\n```\n");
        await UntilAsync("posts/a/", page => page.Contains("<text>first</text>", StringComparison.Ordinal));

        Save("```dot\nfirst\nsecond;\n```\n");
        await UntilAsync("_blog/mistakes", page => page.Contains("There is a semicolon", StringComparison.Ordinal));
        Assert.Contains(
            $"{Post}:6:1: error BLOG161: The diagram cannot be drawn: ",
            _error.Text,
            StringComparison.Ordinal
        );
        var page = await PageAsync("posts/a/");
        Assert.Contains("second;", page, StringComparison.Ordinal);

        // The same mistake in another place is neither tried nor printed again.
        var calls = _calls;
        Save("One more line.\n\n```dot\nfirst\nsecond;\n```\n");
        await UntilAsync("_blog/mistakes", page => page.Contains($"{Post}:8", StringComparison.Ordinal));
        Assert.Equal(calls, _calls);
        Assert.Single(_error.Text.Split("BLOG161").Skip(1));

        Save("```dot\nfirst\nsecond\n```\n");
        await UntilAsync("posts/a/", page => page.Contains("<text>first\nsecond</text>", StringComparison.Ordinal));
        await UntilAsync("_blog/mistakes", page => !page.Contains("BLOG161", StringComparison.Ordinal));
        // The drawing of the text before is used no longer.
        Assert.Single(_folder.Files("site/content/diagrams"));
    }

    [Fact]
    public async Task A_program_that_is_missing_is_one_mistake_for_all_diagrams()
    {
        WriteSite("```pikchr\nbox\n```\n\n```pikchr\ncircle\n```\n");
        var (folder, clock, choices) = (SiteFolder.At(_folder.Root)!, TimeProvider.System, new SiteChoices());
        await using var live = LiveSite.Start(
            ContentSnapshot.Take(folder, clock),
            choices,
            new SiteMaker(choices, new KeptResults(), clock),
            clock,
            failure => _error.Write(failure)
        );
        var drawing = new PreviewDrawing(
            new DiagramDrawer(
                (_, _) => throw new InvalidOperationException(),
                _ => null,
                clock,
                TimeSpan.FromSeconds(1)
            ),
            new DrawingStore(folder, new SiteEditor(folder, clock)),
            clock,
            _ => { }
        );
        using var ending = new CancellationTokenSource();
        var following = drawing.FollowAsync(live, ending.Token);
        var state = live.Current;
        while (!state.IsChecked || !state.Diagnostics.Any(d => d is { Id: "BLOG177", Notes.Length: 1 }))
            state = await live.NewerThanAsync(state.Version, TestContext.Current.CancellationToken);
        var told = Assert.Single(state.Diagnostics, d => d.Id == "BLOG177");
        Assert.Equal((4, 8), (told.Location.Line, told.Notes[0].Location!.Line));

        // What is reported is no reason to look for diagrams again.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Equal(state.Version, live.Current.Version);
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => following);
        Assert.Empty(_error.Text);
    }

    public async ValueTask DisposeAsync()
    {
        _interruption.End();
        await _running;
        _interruption.Dispose();
        _browser.Dispose();
        _folder.Dispose();
    }

    private async Task StartAsync(string text)
    {
        WriteSite(text);
        var server = new TaskCompletionSource<PreviewServer>();
        _running = Run().RunAsync(_ => default, _interruption, server.SetResult);
        _browser.BaseAddress = new Uri((await server.Task).Origins[0] + "/");
    }

    private void WriteSite(string text)
    {
        foreach (var (path, file) in TestTheme.Files.Prepend(("content/site.yml", TestSite.Settings)))
            _folder.Write("site/" + path, file);
        Save(text);
    }

    private void Save(string text) => _folder.Write($"site/{Post}", $"---\ntitle: A\n---\n{text}");

    private PreviewRun Run()
    {
        var surroundings = new Surroundings(
            new Printer(_out, TerminalDescription.Redirected),
            new Printer(_error, TerminalDescription.Redirected),
            TimeProvider.System,
            _folder.Root,
            // A file that may be run, so that the program is found.
            name => name == "BLOG_DOT" ? "/bin/sh" : null
        )
        {
            Run = (call, _) => Task.FromResult(Draw(Encoding.UTF8.GetString(call.Input.Span))),
        };
        var generator = new Generator(
            request => SiteBuilder.MapAndCheck(request, new KeptResults(), TimeProvider.System),
            () => []
        );
        return new PreviewRun(
            new CommandContext(surroundings, generator, new SharedOptions()),
            new SharedValues(),
            new PreviewChoices { Port = 0, Draws = true }
        );
    }

    private ProgramEnd Draw(string source)
    {
        Interlocked.Increment(ref _calls);
        var line = source.Split('\n').Index().FirstOrDefault(l => l.Item.Contains(';', StringComparison.Ordinal)).Index;
        return line > 0
            ? new ProgramEnd(ProgramEndKind.Failed, [], $"Error: <stdin>: There is a semicolon in line {line + 1}\n")
            : new ProgramEnd(
                ProgramEndKind.Done,
                Encoding.UTF8.GetBytes($"<svg viewBox=\"0 0 9 9\"><text>{source.Trim()}</text></svg>"),
                ""
            );
    }

    private Task<string> PageAsync(string path) =>
        _browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task UntilAsync(string path, Predicate<string> isRight)
    {
        var page = "";
        for (var waited = 0; waited < 1200; waited++)
        {
            page = await PageAsync(path);
            if (isRight(page))
                return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{_error.Text}\n{page}");
    }
}
