using Blog.Answers;
using Blog.Commands.Diagrams.Draw;
using Blog.Drawing;
using Blog.Editors;
using Blog.Engine;
using Blog.Finding;
using Blog.Keys;
using Blog.Options;
using Blog.Preview.Desk;
using Blog.Preview.Live;
using Blog.Preview.Serving;
using Blog.Preview.Sites;
using Blog.Programs;
using Blog.Running;
using Blog.Workspace.Clippings;
using Blog.Workspace.CrossPosts;
using Blog.Workspace.Diagrams;
using Blog.Workspace.Disk;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;
using Blog.Workspace.Running;
using Blog.Workspace.Watching;

namespace Blog.Commands.Preview;

/// <summary>Shows a site while its author writes: opens it, serves it and watches its files, until the author ends
/// it.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The shared options.</param>
/// <param name="choices">The values of this command's own options.</param>
internal sealed class PreviewRun(CommandContext context, SharedValues values, PreviewChoices choices)
{
    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly PreviewWords _words = new(context.Surroundings, values, choices);
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Runs until Ctrl+C or the key that quits.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        using var interruption = new Interruption();
        var keys = new ConsoleKeys(_surroundings.Clock);
        return await RunAsync(keys.NextAsync, interruption, _ => { }).ConfigureAwait(false);
    }

    /// <summary>Runs until it is interrupted, which is not a failure.</summary>
    /// <param name="nextKey">Gives the keys that the author types; null at the end of input.</param>
    /// <param name="interruption">Ends the preview.</param>
    /// <param name="started">Gets the server once it serves.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        Func<CancellationToken, ValueTask<ConsoleKeyInfo?>> nextKey,
        Interruption interruption,
        Action<PreviewServer> started
    )
    {
        if (values.Json)
            return _reply.Refuse(
                "preview has no --json: it shows the site to people, in a browser, until it is stopped. "
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
            return _reply.Refuse($"No port from {choices.Port} on is free and may be used.");

        var report = new BugReport(_surroundings.Error);
        // Watching starts before the files are read, so that no change is missed.
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
            report.Print
        );
        // Not kept in a variable: the path of base_url may change while the preview runs.
        Uri Home() => new(server.Origins[0] + live.Current.Site.Catalogue.Settings.BaseUrl.BasePath + "/");
        using var announced = RunningPreview.Announce(folder, Home(), Environment.ProcessId);
        _words.Greet(server.Origins, live.Current, folder);
        if (choices.Opens)
            Open(Home());
        started(server);
        // Each ends when the preview does.
        await Task.WhenAll(
            CatchAll.WaitAsync(HandOverAsync(watcher, live, interruption.Token), report.Print),
            CatchAll.WaitAsync(_words.FollowAsync(live, interruption.Token), report.Print),
            CatchAll.WaitAsync(DrawAsync(folder, live, interruption.Token), report.Print),
            CatchAll.WaitAsync(
                new KeyLoop(nextKey, KeysOf(live, Home, interruption)).RunAsync(interruption.Token),
                report.Print
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
            Made = new MadeFileStore(folder, _surroundings.Clock),
            Moment = moment,
            ShowsHeldBack = !choices.IsAsPublished,
            IncludesDrafts = values.Drafts,
            IncludesFuture = values.Future,
            IncludesExpired = values.Expired,
            IsStrict = values.Strict,
            CheckWorkers = Math.Max(1, Environment.ProcessorCount - 1),
        };
        return LiveSite.Start(
            ContentSnapshot.Take(folder, _surroundings.Clock),
            shown,
            new SiteMaker(shown, new KeptResults(), _surroundings.Clock),
            _surroundings.Clock,
            report.Print
        );
    }

    private Task DrawAsync(SiteFolder folder, LiveSite live, CancellationToken ending) =>
        choices.Draws
            ? new PreviewDrawing(
                new DiagramDrawer(_surroundings.Run, _surroundings.Variable, _surroundings.Clock, DrawWish.UsualTime),
                new DrawingStore(folder, FilesOf(folder)),
                _surroundings.Clock,
                _words.Tell
            ).FollowAsync(live, ending)
            : Task.CompletedTask;

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
                Program = _surroundings.Out.Program,
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
            Open = () => DoneAsync(() => Open(home())),
            Rebuild = live.RebuildAsync,
            ToggleDrafts = () => DoneAsync(() => live.SetHeldBack(_words.Toggle(live.Current.ShowsHeldBack))),
            Help = () => DoneAsync(_words.Keys),
            Quit = () => DoneAsync(interruption.End),
        };

    private void Open(Uri home) => _words.Warn(new Browser(_surroundings.Start).Open(home));

    private static async Task HandOverAsync(SiteWatcher watcher, LiveSite live, CancellationToken ending)
    {
        await foreach (var batch in watcher.Changes.ReadAllAsync(ending))
            live.Take(batch);
    }

    private static Task DoneAsync(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
