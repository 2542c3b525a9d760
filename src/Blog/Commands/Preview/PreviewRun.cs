using Blog.Editors;
using Blog.Engine;
using Blog.Keys;
using Blog.Preview.Desk;
using Blog.Preview.Live;
using Blog.Preview.Serving;
using Blog.Preview.Sites;
using Blog.Programs;
using Blog.Workspace.Clippings;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Disk;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;
using Blog.Workspace.Running;
using Blog.Workspace.Watching;

namespace Blog.Commands.Preview;

/// <summary>Shows a site while its author writes: opens it, serves it, watches its files, until it is told to
/// end.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The shared options.</param>
/// <param name="choices">The options of this command.</param>
internal sealed class PreviewRun(CommandContext context, SharedValues values, PreviewChoices choices)
{
    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly PreviewWords _words = new(context.Surroundings, values, choices);
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out until Ctrl+C, or the key that quits.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        using var interruption = new Interruption();
        return Run(new ConsoleKeys(_surroundings.Clock).NextAsync, interruption, _ => { }).GetAwaiter().GetResult();
    }

    /// <summary>Carries the command out until it is interrupted, which is no failure.</summary>
    /// <param name="nextKey">Gives the keys the author types; null when there are no more.</param>
    /// <param name="interruption">Ends it.</param>
    /// <param name="started">Told of the server once it serves.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Run(
        Func<CancellationToken, ValueTask<ConsoleKeyInfo?>> nextKey,
        Interruption interruption,
        Action<PreviewServer> started
    )
    {
        if (values.Json)
            return _reply.Refuse(
                "preview has no --json: it answers people, in a browser, until it is stopped. "
                    + "'blog build --json' has diagnostics for programs."
            );
        if (
            SiteOpener.Moment(_surroundings, values, _reply) is not { } now
            || SiteOpener.Find(_surroundings, values, _reply) is not { } folder
        )
            return ExitCode.Refused;
        if (Endpoints.Of(choices.Host, Environment.MachineName) is not { } endpoints)
            return _reply.Refuse($"This machine has no address '{choices.Host}'.");
        if (endpoints.FreePort(choices.Port) is not { } port)
            return _reply.Refuse($"None of the ports from {choices.Port} on is free, or none may be used.");

        var report = new BugReport(_surroundings.Error);
        // Before the files are read, so that nothing falls between.
        await using var watcher = SiteWatcher.Start(folder, _surroundings.Clock, choices.Polls, _words.Warn);
        DateTimeOffset? moment = SiteOpener.HasMoment(_surroundings, values) ? now : null;
        await using var live = StartSite(folder, moment, report);
        var editor = EditorOf(folder);
        await using var server = await PreviewServer.StartAsync(
            live,
            endpoints,
            port,
            DeskOf(folder, moment, live, editor).AnswerAsync,
            new LiveChoices(new PageToken(), editor, choices.IsFollowing)
            {
                Clock = _surroundings.Clock,
                Sent = _words.Sent,
            },
            report.Tell
        );
        // Asked for each time: the path of base_url may change while the preview runs.
        Uri Home() => new(server.Origins[0] + live.Current.Site.Catalogue.Settings.BaseUrl.BasePath + "/");
        using var announced = RunningPreview.Announce(folder, Home(), Environment.ProcessId);
        _words.Greet(server.Origins, live.Current, folder);
        if (choices.Opens)
            Open(Home());
        started(server);
        // Each ends when the preview does.
        await Task.WhenAll(
            CatchAll.WaitAsync(Hand(watcher, live, interruption.Token), report.Tell),
            CatchAll.WaitAsync(_words.Follow(live, interruption.Token), report.Tell),
            CatchAll.WaitAsync(
                new KeyLoop(nextKey, KeysOf(live, Home, interruption)).RunAsync(interruption.Token),
                report.Tell
            )
        );
        return ExitCode.Fine;
    }

    private LiveSite StartSite(SiteFolder folder, DateTimeOffset? moment, BugReport report)
    {
        var shown = new SiteChoices
        {
            BaseUrl = values.BaseUrl,
            Themes = _surroundings.Themes,
            Moment = moment,
            ShowsHeldBack = !choices.IsAsPublished,
            IncludesDrafts = values.Drafts,
            IncludesFuture = values.Future,
            IncludesExpired = values.Expired,
            IsStrict = values.Strict,
        };
        return LiveSite.Start(
            ContentSnapshot.Take(folder, _surroundings.Clock),
            shown,
            new SiteMaker(shown, new KeptResults(), _surroundings.Clock),
            _surroundings.Clock,
            report.Tell
        );
    }

    private EditorDoor EditorOf(SiteFolder folder)
    {
        var opener = new EditorOpener(
            folder,
            Editor.Chosen(choices.Editor, _surroundings.Variable),
            _surroundings.Start
        );
        return new EditorDoor(
            opener.LinkTo,
            (path, line, column) => _words.Warn(opener.Open(path, line, column).Message)
        );
    }

    private DeskPages DeskOf(SiteFolder folder, DateTimeOffset? moment, LiveSite live, EditorDoor editor) =>
        new(
            new DeskSurroundings
            {
                Clock = _surroundings.Clock,
                Moment = moment,
                Write = document => DocumentFile.Write(folder, FilesOf(folder), document),
                Record = new CopyRecorder(folder, FilesOf(folder)).Record,
                Clip = new Clipper(folder, FilesOf(folder)).Clip,
                FetchCard = _surroundings.FetchCard is { } fetch
                    ? (url, cancellation) => fetch(folder, live.Current.OnDisk, url, cancellation)
                    : null,
                Extend = new ReviewExtender(folder, FilesOf(folder)).Extend,
                Rescan = live.RescanAsync,
                NewerThan = live.NewerThanAsync,
                EditorLink = editor.Link,
                OpenEditor = editor.Open,
            }
        );

    private SiteEditor FilesOf(SiteFolder folder) => new(folder, _surroundings.Clock);

    private KeyActions KeysOf(LiveSite live, Func<Uri> home, Interruption interruption) =>
        new()
        {
            Open = () => Done(() => Open(home())),
            Rebuild = live.RebuildAsync,
            ToggleDrafts = () => Done(() => live.SetHeldBack(_words.Toggle(live.Current.ShowsHeldBack))),
            Help = () => Done(_words.Keys),
            Quit = () => Done(interruption.End),
        };

    private void Open(Uri home) => _words.Warn(new Browser(_surroundings.Start).Open(home));

    private static async Task Hand(SiteWatcher watcher, LiveSite live, CancellationToken ending)
    {
        await foreach (var batch in watcher.Changes.ReadAllAsync(ending))
            live.Take(batch);
    }

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
