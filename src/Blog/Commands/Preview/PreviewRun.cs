using System.Runtime.InteropServices;
using Blog.Disk;
using Blog.Preview.Desk;
using Blog.Preview.Live;
using Blog.Preview.Serving;
using Blog.Preview.Sites;
using Blog.Preview.Watching;
using Blog.Terminals;

namespace Blog.Commands.Preview;

/// <summary>Shows a site while its author writes: opens it, serves it, watches its files, until it is told to end.</summary>
/// <param name="context">What commands are made with.</param>
/// <param name="values">The shared options.</param>
/// <param name="choices">The options of this command.</param>
internal sealed class PreviewRun(CommandContext context, SharedValues values, PreviewChoices choices)
{
    private readonly Surroundings _surroundings = context.Surroundings;
    private readonly Reply _reply = new(context.Surroundings, values);

    /// <summary>Carries the command out until Ctrl+C.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        using var ending = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => End(signal, ending));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => End(signal, ending));
        return Run(_ => { }, ending.Token).GetAwaiter().GetResult();
    }

    /// <summary>Carries the command out until it is cancelled.</summary>
    /// <param name="started">Told of the server once it serves.</param>
    /// <param name="ending">Ends it; that is no failure.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> Run(Action<PreviewServer> started, CancellationToken ending)
    {
        if (values.Json)
            return _reply.Refuse("preview has no --json: it answers people, in a browser, until it is stopped. 'blog build --json' has diagnostics for programs.");
        if (SiteOpener.Moment(_surroundings, values, _reply) is not { } now || SiteOpener.Find(_surroundings, values, _reply) is not { } folder)
            return ExitCode.Refused;
        if (Endpoints.Of(choices.Host) is not { } endpoints)
            return _reply.Refuse($"This machine has no address '{choices.Host}'.");
        if (endpoints.FreePort(choices.Port) is not { } port)
            return _reply.Refuse($"None of the ports from {choices.Port} on is free, or none may be used.");

        var report = new BugReport(_surroundings.Error);
        // Before the files are read, so that nothing falls between.
        await using var watcher = SiteWatcher.Start(folder, _surroundings.Clock, choices.Polls, sentence => _surroundings.Error.Line(sentence, Ink.Warning));
        await using var live = StartSite(folder, SiteOpener.HasMoment(_surroundings, values) ? now : null, report);
        await using var server = await PreviewServer.Start(live, endpoints, port, DeskOf(folder, live, EditorDoor.None).Answer, new LiveChoices(new PageToken(), EditorDoor.None, choices.IsFollowing), report.Tell);
        var words = new PreviewWords(_surroundings, values, choices);
        words.Greet(server.Origins, live.Current, folder);
        started(server);
        await Attend(watcher, live, words, ending);
        return ExitCode.Fine;
    }

    private LiveSite StartSite(SiteFolder folder, DateTimeOffset? moment, BugReport report)
    {
        var shown = new SiteChoices
        {
            BaseUrl = values.BaseUrl,
            Moment = moment,
            ShowsHeldBack = !choices.IsAsPublished,
            IncludesDrafts = values.Drafts,
            IncludesFuture = values.Future,
            IncludesExpired = values.Expired,
            IsStrict = values.Strict,
        };
        return LiveSite.Start(ContentSnapshot.Take(folder), shown, new SiteMaker(shown, _surroundings.Clock), _surroundings.Clock, report.Tell);
    }

    private static async Task Attend(SiteWatcher watcher, LiveSite live, PreviewWords words, CancellationToken ending)
    {
        var telling = words.Follow(live, ending);
        try
        {
            await foreach (var batch in watcher.Changes.ReadAllAsync(ending))
                live.Take(batch);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // This is how a preview ends.
        }

        await telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private DeskPages DeskOf(SiteFolder folder, LiveSite live, EditorDoor editor) => new(new DeskSurroundings
    {
        Clock = _surroundings.Clock,
        Write = document => NewFile.TryWrite(folder.PathOf(document.Path.Value), document.Text),
        NewerThan = live.NewerThan,
        EditorLink = editor.Link,
        OpenEditor = editor.Open,
    });

    private static void End(PosixSignalContext signal, CancellationTokenSource ending)
    {
        signal.Cancel = true;
        ending.Cancel();
    }
}
