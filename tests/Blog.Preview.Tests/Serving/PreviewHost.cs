using System.Collections.Concurrent;
using System.Net;
using Blog.Engine;
using Blog.Preview.Desk;
using Blog.Preview.Live;
using Blog.Preview.Serving;
using Blog.Preview.Sites;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;
using Blog.Workspace.Watching;

namespace Blog.Preview.Tests.Serving;

/// <summary>A preview of a small site on the disk, with a real server on any port. The test reports changes in the
/// place of a watcher.</summary>
internal sealed class PreviewHost : IAsyncDisposable
{
    private readonly TestFolder _folder;

    private PreviewHost(TestFolder folder) => _folder = folder;

    public required LiveSite Live { get; init; }

    public required KeptResults Kept { get; init; }

    public required PreviewServer Server { get; init; }

    public required HttpClient Client { get; init; }

    public required PageToken Token { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>The bugs that were reported.</summary>
    public ConcurrentQueue<Exception> Bugs { get; init; } = [];

    /// <summary>The places that were opened in the editor.</summary>
    public ConcurrentQueue<string> Opened { get; init; } = [];

    public string Origin => $"http://127.0.0.1:{Server.Port}";

    /// <summary>Starts a preview of <see cref="TestTheme"/> under <c>/blog/</c> with these files.</summary>
    public static Task<PreviewHost> StartAsync(params (string Path, string Text)[] files) =>
        StartAsync(new PreviewHostOptions(), files);

    public static async Task<PreviewHost> StartAsync(
        PreviewHostOptions options,
        params (string Path, string Text)[] files
    )
    {
        var folder = new TestFolder();
        foreach (var (path, text) in TestTheme.Files.Prepend(("content/site.yml", Settings)).Concat(files))
            folder.Write("site/" + path, text);
        var (bugs, opened) = (new ConcurrentQueue<Exception>(), new ConcurrentQueue<string>());
        var clock = options.Clock ?? TimeProvider.System;
        var choices = new SiteChoices
        {
            ShowsHeldBack = options.ShowsHeldBack,
            Moment = options.Clock is null ? Moment : null,
        };
        var kept = new KeptResults();
        var live = LiveSite.Start(
            ContentSnapshot.Take(SiteFolder.At(folder.Root)!, TimeProvider.System),
            choices,
            new SiteMaker(choices, kept, clock),
            clock,
            bugs.Enqueue
        );
        var token = new PageToken();
        var editor = new EditorDoor(
            (path, line, column) => $"vscode://file/{path}:{line}:{column}",
            (path, line, column) => opened.Enqueue($"{path}:{line}:{column}")
        );
        var tabs = new LiveChoices(token, editor, options.IsFollowing) { Clock = TimeProvider.System };
        var server = await PreviewServer.StartAsync(
            live,
            Endpoints.Of(null, "machine")!,
            0,
            options.HasDesk ? DeskOf(folder, live, clock, choices.Moment) : options.Desk ?? NoDeskAsync,
            options.Farewell is { } farewell ? tabs with { Farewell = farewell } : tabs,
            bugs.Enqueue
        );
        return new PreviewHost(folder)
        {
            Live = live,
            Kept = kept,
            Server = server,
            Token = token,
            Clock = clock,
            Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
            {
                BaseAddress = new Uri($"http://127.0.0.1:{server.Port}"),
            },
            Bugs = bugs,
            Opened = opened,
        };
    }

    public static string Settings => "title: Notes\nbase_url: https://notes.example/blog/\nauthors: [{name: Ann}]\n";

    public static DateTimeOffset Moment { get; } = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static string Post(string title, string body = "Text.", string more = "") =>
        $"---\ntitle: {title}\ndate: 2020-11-14\n{more}---\n{body}\n";

    /// <summary>Asks for a path exactly as it is written.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<string> TextAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(
            method,
            new Uri(Origin + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })
        )
        {
            Content = content,
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of a file; null when there is none.</summary>
    public string? Read(string path) =>
        File.Exists(_folder.PathOf("site/" + path)) ? _folder.Read("site/" + path) : null;

    /// <summary>Writes a file and does not report it.</summary>
    public void Write(string path, string text) => _folder.Write("site/" + path, text);

    /// <summary>Moves a folder of the site, and says that anything may have changed.</summary>
    public void Move(string from, string to)
    {
        Directory.Move(_folder.PathOf("site/" + from), _folder.PathOf("site/" + to));
        Live.Take(new ChangeBatch([], true, Clock.GetUtcNow()));
    }

    /// <summary>Changes a file and waits until the change is carried out.</summary>
    public async Task<PreviewState> SaveAsync(string path, string? text)
    {
        var before = Live.Current.Version;
        if (text is null)
            File.Delete(_folder.PathOf("site/" + path));
        else
            Write(path, text);
        Live.Take(new ChangeBatch([new ContentPath(path)], false, Clock.GetUtcNow()));
        return await UntilAsync(s => s.Version > before && s.Changes is [{ } newest, ..] && newest.Version > before);
    }

    /// <summary>The first state from now on for which something holds.</summary>
    public async Task<PreviewState> UntilAsync(Func<PreviewState, bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var state = Live.Current;
        while (!holds(state))
            state = await Live.NewerThanAsync(state.Version, patience.Token);
        return state;
    }

    public async Task<LiveTab> OpenTabAsync(string page)
    {
        var html = await TextAsync(page);
        var tab = await LiveTab.ConnectAsync(this);
        await tab.LookAsync(page, Between(html, "data-version=\"", "\""));
        return tab;
    }

    public static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        await Live.DisposeAsync();
        _folder.Dispose();
    }

    private static DeskDoor DeskOf(TestFolder folder, LiveSite live, TimeProvider clock, DateTimeOffset? moment) =>
        new DeskPages(
            new DeskSurroundings
            {
                Clock = clock,
                Moment = moment,
                Write = document => DocumentFile.Write(SiteFolder.At(folder.Root)!, FilesOf(folder, clock), document),
                Record = new CopyRecorder(SiteFolder.At(folder.Root)!, FilesOf(folder, clock)).Record,
                Clip = new Clipper(SiteFolder.At(folder.Root)!, FilesOf(folder, clock)).Clip,
                Extend = new ReviewExtender(SiteFolder.At(folder.Root)!, FilesOf(folder, clock)).Extend,
                Rescan = live.RescanAsync,
                NewerThan = live.NewerThanAsync,
                EditorLink = (_, _, _) => null,
                OpenEditor = (_, _, _) => { },
            }
        ).AnswerAsync;

    private static SiteEditor FilesOf(TestFolder folder, TimeProvider clock) => new(SiteFolder.At(folder.Root)!, clock);

    private static Task<DeskAnswer> NoDeskAsync(DeskRequest request, CancellationToken cancellation) =>
        Task.FromResult(DeskAnswer.Page("<p>desk</p>"u8.ToArray()) with { IsLive = true });
}
