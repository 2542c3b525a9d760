using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing;
using Blog.Workspace.Watching;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Preview.Tests.Sites;

/// <summary>A site on the disk that is edited while it is previewed. What it shows can be compared with a clean build
/// of the same files.</summary>
internal sealed class EditedSite : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly SiteFolder _site;
    private readonly FakeTimeProvider _clock;
    private readonly List<ContentPath> _touched = [];
    private readonly Dictionary<ContentPath, List<string>> _versions = [];
    private readonly HashSet<SitePath> _open = [];
    private Task _rebuilding = Task.CompletedTask;

    public EditedSite(IEnumerable<(string Path, string Text)> files, DateTimeOffset now, bool showsHeldBack = false)
    {
        foreach (var (path, text) in files)
        {
            _folder.Write("site/" + path, text);
            _touched.Add(new ContentPath(path));
        }

        Remember();
        _touched.Clear();
        _site = SiteFolder.At(_folder.Root)!;
        _clock = new FakeTimeProvider(now);
        var choices = new SiteChoices { ShowsHeldBack = showsHeldBack };
        ShowsHeldBack = showsHeldBack;
        var maker = new SiteMaker(choices, Kept, _clock);
        Live = LiveSite.Start(ContentSnapshot.Take(_site, TimeProvider.System), choices, maker, _clock, Bugs.Enqueue);
    }

    public KeptResults Kept { get; } = new();

    public LiveSite Live { get; }

    public ConcurrentQueue<Exception> Bugs { get; } = [];

    /// <summary>Whether drafts, future and expired posts are to be shown.</summary>
    public bool ShowsHeldBack { get; private set; }

    /// <summary>Writes a file, or takes it away; its folders come and go with it. The preview does not hear of it
    /// yet.</summary>
    public void Write(string path, string? text)
    {
        if (text is not null)
            _folder.Write("site/" + path, text);
        else if (File.Exists(PathOf(path)) || new FileInfo(PathOf(path)).LinkTarget is not null)
            File.Delete(PathOf(path));
        _touched.Add(new ContentPath(path));
    }

    /// <summary>Makes a symbolic link.</summary>
    public void Link(string path, string target)
    {
        _folder.Link("site/" + path, target);
        _touched.Add(new ContentPath(path));
    }

    /// <summary>Renames a file or a folder, if it is there and its new name is free.</summary>
    public void Move(string from, string to)
    {
        var (source, target) = (PathOf(from), PathOf(to));
        if (!Path.Exists(source) || Path.Exists(target))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.Move(source, target);
        _touched.AddRange([new ContentPath(from), new ContentPath(to)]);
    }

    /// <summary>Gives each of two files the other's bytes, by renaming, as scripts do.</summary>
    public void Swap(string one, string other)
    {
        if (!File.Exists(PathOf(one)) || !File.Exists(PathOf(other)))
            return;
        Move(one, one + ".tmp");
        Move(other, one);
        Move(one + ".tmp", other);
    }

    /// <summary>Looks at a page from now on.</summary>
    public void Open(string path)
    {
        if (_open.Add(new SitePath(path)))
            Live.Open(new SitePath(path));
    }

    /// <summary>Asks for a page once.</summary>
    public void Make(string path) => Live.Page(new SitePath(path));

    /// <summary>Looks through all files and makes the site again.</summary>
    public void Rebuild() => _rebuilding = Live.RebuildAsync();

    /// <summary>Shows drafts, future and expired posts, or hides them.</summary>
    public void SetHeldBack(bool isShown)
    {
        ShowsHeldBack = isShown;
        Live.SetHeldBack(isShown);
    }

    /// <summary>Reports all files that were touched to the preview.</summary>
    public void Tell(bool isWholeSite = false)
    {
        Remember();
        if (_touched.Count > 0)
            Live.Take(
                new ChangeBatch(isWholeSite ? [] : [.. _touched.Distinct().Order()], isWholeSite, _clock.GetUtcNow())
            );
        _touched.Clear();
    }

    public void Advance(TimeSpan time) => _clock.Advance(time);

    /// <summary>Asserts that what is shown, once it is checked, is what a clean build of the same files makes: outputs,
    /// bytes, and mistakes.</summary>
    public async Task AssertIsCleanBuildAsync(string story)
    {
        var clean = Build();
        var state = await SettledAsync(clean, Told(clean));
        Assert.Empty(Bugs);
        AssertSame(Told(clean), [.. state.Diagnostics.Select(d => d.ToString())], story);
        if (clean.Mistakes.Any(d => d.Severity == DiagnosticSeverity.Error))
            AssertShowsTheRest(clean, state, story);
        else
            AssertShows(clean, state, story);
    }

    private void AssertShows(BuiltSite clean, PreviewState state, string story)
    {
        Assert.Empty(state.Held);
        AssertSame(clean.Paths, [.. state.Site.Outputs.Keys.Select(p => p.Value)], story);
        AssertSame(
            clean.Paths.Select(p => $"{p}: {clean.Output(p)}"),
            clean.Paths.Select(p => $"{p}: {Encoding.UTF8.GetString(Live.Page(new SitePath(p))!.Bytes.Span)}"),
            story
        );
    }

    // While one file is held, every page is shown that is the same with each version that the file ever had.
    private void AssertShowsTheRest(BuiltSite clean, PreviewState state, string story)
    {
        if (state.Held.Length > 1)
            return;
        var others = state
            .Held.SelectMany(held =>
                _versions[held]
                    .Distinct()
                    .Select(text =>
                        Build(s =>
                            s.Replacing([KeyValuePair.Create(held, new ContentBytes(Encoding.UTF8.GetBytes(text)))])
                        )
                    )
            )
            .ToList();
        var same = clean
            .Paths.Where(p =>
                clean.Outputs[p].Diagnostics.IsEmpty && others.All(o => o.Has(p) && o.Output(p) == clean.Output(p))
            )
            .ToList();
        AssertSame(
            same.Select(p => $"{p}: {clean.Output(p)}"),
            same.Select(p => $"{p}: {Encoding.UTF8.GetString(Live.Page(new SitePath(p))!.Bytes.Span)}"),
            story
        );
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual, string story)
    {
        var (missing, extra) = (expected.Except(actual).ToList(), actual.Except(expected).ToList());
        if (missing.Count + extra.Count > 0)
            Assert.Fail(
                $"After {story}\na clean build has:\n{string.Join('\n', missing.Take(5))}\nthe preview "
                    + $"has:\n{string.Join('\n', extra.Take(5))}"
            );
        Assert.Equal(expected, actual);
    }

    private static bool HasPathsOf(PreviewState state, BuiltSite clean) =>
        !state.Held.IsEmpty || state.Site.Outputs.Keys.Select(p => p.Value).SequenceEqual(clean.Paths);

    private async Task<PreviewState> SettledAsync(BuiltSite clean, ImmutableArray<string> told)
    {
        await TakenUpAsync();
        // A clock that only moves by hand ends no patience by itself, and rings no alarm that is set after it moved.
        for (
            var i = 0;
            i < 2000
                && !(
                    Live.Current is { IsChecked: true } s
                    && s.Diagnostics.Select(d => d.ToString()).SequenceEqual(told)
                    && HasPathsOf(s, clean)
                );
            i++
        )
        {
            Advance(Patience.Moment);
            await Task.Delay(i < 20 ? 2 : 20, TestContext.Current.CancellationToken);
        }

        return Live.Current;
    }

    /// <summary>Reports all files that were touched to the preview, and waits until they are shown.</summary>
    public async Task<PreviewState> TakenUpAsync()
    {
        Tell();
        await _rebuilding;
        var disk = ContentSnapshot.Take(_site, TimeProvider.System);
        return await UntilAsync(s =>
            s.ShowsHeldBack == ShowsHeldBack
            && disk.Files.SequenceEqual(s.Content.Files)
            && disk.ChangedSince(s.Content).IsEmpty
        );
    }

    /// <summary>A clean build of the files as they are.</summary>
    public BuiltSite Build() => Build(disk => disk);

    private BuiltSite Build(Func<ContentSnapshot, ContentSnapshot> change) =>
        new(
            SiteBuilder.MapAndCheck(
                new BuildRequest
                {
                    Content = change(ContentSnapshot.Take(_site, TimeProvider.System)),
                    Now = _clock.GetUtcNow(),
                    IncludeDrafts = ShowsHeldBack,
                    IncludeFuture = ShowsHeldBack,
                    IncludeExpired = ShowsHeldBack,
                },
                new KeptResults(),
                TimeProvider.System
            )
        );

    /// <summary>The diagnostics of a clean build that are reported: of its map, its check and the open pages.</summary>
    private ImmutableArray<string> Told(BuiltSite clean)
    {
        var pages = _open.Where(p => clean.Has(p.Value)).SelectMany(p => clean.Outputs[p.Value].Diagnostics);
        var policy = new DiagnosticPolicy(clean.Site.Catalogue.Settings.Silenced, IsStrict: false);
        var problems = ContentSnapshot.Take(_site, TimeProvider.System).Problems;
        var found = clean.Site.Diagnostics.Concat(problems).Concat(pages);
        return [.. policy.Apply(found).Select(d => d.ToString())];
    }

    public async Task<PreviewState> UntilAsync(Func<PreviewState, bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        var state = Live.Current;
        while (!holds(state))
            state = await Live.NewerThanAsync(state.Version, patience.Token);
        return state;
    }

    /// <summary>Moves the clock until the newest state is checked: a check begins after a pause.</summary>
    public async Task CheckedAsync()
    {
        for (var i = 0; i < 2000 && !Live.Current.IsChecked; i++)
        {
            Advance(TimeSpan.FromMilliseconds(30));
            await Task.Delay(i < 20 ? 2 : 10, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Live.DisposeAsync();
        _folder.Dispose();
    }

    // Nothing is remembered of files below a folder that moved: no file was there whose last version could be shown.
    private void Remember()
    {
        foreach (var path in _touched.Where(p => new FileInfo(PathOf(p.Value)) is { Exists: true, LinkTarget: null }))
        {
            _versions.TryAdd(path, []);
            _versions[path].Add(File.ReadAllText(PathOf(path.Value)));
        }
    }

    private string PathOf(string path) => _folder.PathOf("site/" + path);
}
