using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Reviews;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Preview.Desk;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Names;
using Blog.Workspace.Clippings;
using Blog.Workspace.Drafting;
using Blog.Workspace.Editing;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Preview.Tests.Fakes;

/// <summary>The author's desk for a site in memory, on the first of January 2021 at noon (UTC).</summary>
internal sealed record FakeDesk(Site Site)
{
    public static DateTimeOffset Now { get; } = new(2021, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public ImmutableArray<ChangeRecord> Changes { get; init; } = [];

    public ImmutableArray<ContentPath> Held { get; init; } = [];

    public bool IsChecked { get; init; } = true;

    public bool ShowsHeldBack { get; init; } = true;

    public Func<ContentPath, int, int, string?> EditorLink { get; init; } = (_, _, _) => null;

    public Func<NewDocument, Edited<bool>> Write { get; init; } = _ => new Edited<bool>(true, null);

    public Func<Site, ClipWish, DateTimeOffset, ClipOutcome> Clip { get; init; } =
        (_, _, _) => throw new InvalidOperationException("This desk has no disk.");

    public Func<string, CancellationToken, Task>? FetchCard { get; init; }

    public Func<Site, YearMonth, SitePost, ExtendedReview> Extend { get; init; } =
        (_, _, _) => throw new InvalidOperationException("This desk has no disk.");

    public Func<long, CancellationToken, Task<PreviewState>> NewerThan { get; init; } =
        (_, cancellation) => Task.FromCanceled<PreviewState>(new CancellationToken(true));

    /// <summary>How the author types the program's name.</summary>
    public ProgramName Program { get; init; } = ProgramName.Installed;

    /// <summary>The locations that were opened in the editor.</summary>
    public List<string> Opened { get; } = [];

    public PreviewState State =>
        new()
        {
            Version = 7,
            Site = Site,
            OnDisk = Site,
            // The desk looks at no file.
            Content = null!,
            Now = Now,
            Diagnostics = Site.Diagnostics,
            IsChecked = IsChecked,
            Changes = Changes,
            ShowsHeldBack = ShowsHeldBack,
            Held = Held,
        };

    public DeskView View =>
        new()
        {
            State = State,
            Now = Now,
            Token = "the-token",
            Program = Program,
            EditorLink = EditorLink,
        };

    /// <summary>A site of these files, with everything shown that a build would hold back.</summary>
    public static FakeDesk With(params ReadOnlySpan<(string Path, string Text)> files) =>
        new(TestSite.With(files).Drafts().Future().Expired().Build().Site);

    /// <summary>A site of these files as a build would publish it.</summary>
    public static FakeDesk Published(params ReadOnlySpan<(string Path, string Text)> files) =>
        new(TestSite.With(files).Build().Site) { ShowsHeldBack = false };

    public static (string Path, string Text) Post(string name, string front, string text = "Text.") =>
        ($"content/posts/{name}.md", $"---\n{front}\n---\n\n{text}\n");

    public Task<DeskAnswer> GetAsync(string path, params ReadOnlySpan<(string Name, string Value)> query) =>
        AskAsync("GET", path, Fields(query), Fields([]));

    public Task<DeskAnswer> SubmitAsync(string path, params ReadOnlySpan<(string Name, string Value)> form) =>
        AskAsync("POST", path, Fields([]), Fields(form));

    /// <summary>The HTML of a page.</summary>
    public async Task<string> HtmlAsync(string path, params (string Name, string Value)[] query) =>
        Text(await GetAsync(path, query));

    public static string Text(DeskAnswer answer) => Encoding.UTF8.GetString(answer.Bytes.Span);

    public Task<DeskAnswer> AskAsync(
        string method,
        string path,
        IReadOnlyDictionary<string, string> query,
        IReadOnlyDictionary<string, string> form
    )
    {
        var pages = new DeskPages(
            new DeskSurroundings
            {
                Program = Program,
                Clock = new FakeTimeProvider(Now),
                Write = Write,
                Record = (_, _, _, _) => throw new InvalidOperationException("This desk has no disk."),
                Clip = Clip,
                FetchCard = FetchCard,
                Extend = Extend,
                Rescan = () => Task.FromResult(State),
                NewerThan = NewerThan,
                EditorLink = EditorLink,
                OpenEditor = (path, line, column) => Opened.Add($"{path}:{line}:{column}"),
            }
        );
        return pages.AnswerAsync(
            new DeskRequest(method, path, query, form, "the-token", State) { Origin = "http://localhost:5080" },
            CancellationToken.None
        );
    }

    private static Dictionary<string, string> Fields(ReadOnlySpan<(string Name, string Value)> fields)
    {
        var all = new Dictionary<string, string>();
        foreach (var (name, value) in fields)
            all[name] = value;
        return all;
    }
}
