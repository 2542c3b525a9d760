using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Pages.Newsletter;
using Blog.Preview.Desk.Clippings;
using Blog.Preview.Desk.CrossPosts;
using Blog.Preview.Desk.Feeds;
using Blog.Preview.Desk.Mistakes;
using Blog.Preview.Desk.Newsletter;
using Blog.Preview.Desk.Outputs;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Sharing;
using Blog.Preview.Desk.Sizes;
using Blog.Preview.Desk.Starting;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Drafting;

namespace Blog.Preview.Desk;

/// <summary>The door of the desk: answers for the author's pages and forms below <c>/_blog/</c>.</summary>
/// <param name="surroundings">All it knows of the machine.</param>
public sealed class DeskPages(DeskSurroundings surroundings)
{
    private const string FeedFolder = "/_blog/feeds/";
    private const string CrossPostFolder = "/_blog/crossposts/";

    private readonly Lazy<ReadOnlyMemory<byte>> _style = new(ReadStyle);
    private readonly StartDocument _start = new(new Drafter(surroundings.Write), surroundings.OpenEditor);
    private readonly OpenPlace _open = new(surroundings.OpenEditor);
    private readonly RecordCopy _record = new(surroundings.Record, surroundings.Rescan);
    private readonly ClipLink _clip = new(surroundings.Clip, surroundings.FetchCard, surroundings.Rescan);
    private readonly DraftReview _draft = new(
        new Drafter(surroundings.Write),
        surroundings.Extend,
        surroundings.OpenEditor,
        surroundings.Rescan
    );
    private readonly AwaitedPage _awaited = new(surroundings.NewerThan, surroundings.Clock);

    /// <summary>Answers a request; 404 for what the desk does not have.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the wait for the page of a new document.</param>
    public async Task<DeskAnswer> AnswerAsync(DeskRequest request, CancellationToken cancellation)
    {
        var view = ViewOf(request);
        return request.Method switch
        {
            "GET" or "HEAD" => Show(request, view),
            "POST" => await DoAsync(request, view, cancellation),
            _ => Unknown(view, 405),
        };
    }

    private async Task<DeskAnswer> DoAsync(DeskRequest request, DeskView view, CancellationToken cancellation) =>
        request.Path switch
        {
            "/_blog/new" => await StartAsync(request, view, cancellation),
            ClipPage.Address => await ClipAsync(request, view, cancellation),
            DraftButton.Address => await DraftAsync(request, view, cancellation),
            "/_blog/open" when _open.Open(request.Form.GetValueOrDefault("at", ""), view) => DeskAnswer.Done,
            var path when CrossPostAt(path, view) is { } copy => await RecordAsync(request, view, copy, cancellation),
            _ => Unknown(view),
        };

    private DeskAnswer Show(DeskRequest request, DeskView view) =>
        request.Path switch
        {
            "/_blog" => DeskAnswer.See("/_blog/"),
            "/_blog/desk.css" => new DeskAnswer(200, "text/css; charset=utf-8", _style.Value),
            "/_blog/new/made" => Made(request, view),
            _ => PageOf(request, view) is { } page
                ? DeskAnswer.Page(page) with
                {
                    IsLive = request.Query.Count == 0 && request.Path != ClipPage.Address,
                }
                : Unknown(view),
        };

    private static ReadOnlyMemory<byte>? PageOf(DeskRequest request, DeskView view) =>
        request.Path switch
        {
            "/_blog/" => DeskPage.Of(view),
            "/_blog/new" => NewPostPage.Of(view with { Entry = NewPostEntry.Of(request.Query) }),
            ClipPage.Address => ClipPage.Of(view with { Clip = ClipEntry.OfLink(request.Query) }, request.Origin),
            "/_blog/sizes" => SizesPage.Of(view, request.Query.GetValueOrDefault("page")),
            SharingPage.Address => SharingPage.Of(view, request.Query.GetValueOrDefault("page")),
            MistakesPage.Address => MistakesPage.Of(
                view,
                request.Query.GetValueOrDefault("kind"),
                request.Query.GetValueOrDefault("n")
            ),
            "/_blog/feeds" => FeedsPage.Of(view),
            EditionsPage.Address => EditionsPage.Of(view),
            "/_blog/site" => OutputsPage.Of(
                view,
                request.Query.GetValueOrDefault("kind"),
                request.Query.GetValueOrDefault("n")
            ),
            var path when Below(FeedFolder, path) is { } feed => FeedPage.Of(view, feed),
            var path when EditionAt(path, view) is { } edition => EditionPage.Of(view, edition, request.Query),
            var path when CrossPostAt(path, view) is var (post, target) => RenditionPage.Of(view, post, target),
            _ => null,
        };

    private static Edition? EditionAt(string path, DeskView view) =>
        Below(EditionsPage.Address + "/", path) is { } name ? EditionPage.Find(view, name) : null;

    private static (SitePost Post, CrossPostTarget Target)? CrossPostAt(string path, DeskView view) =>
        Below(CrossPostFolder, path) is { } name ? RenditionPage.Find(view, name) : null;

    private static string? Below(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : null;

    private async Task<DeskAnswer> StartAsync(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        var (file, entry) = _start.Start(NewPostEntry.Of(request.Form), view);
        return file is { } made
            ? DeskAnswer.See(await _awaited.AddressOfAsync(made, view, cancellation))
            : DeskAnswer.Page(NewPostPage.Of(view with { Entry = entry }), 422);
    }

    private async Task<DeskAnswer> ClipAsync(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        var entry = ClipEntry.Of(request.Form);
        return await _clip.ClipAsync(entry, view.Now, cancellation) is { } refusal
            ? DeskAnswer.Page(ClipPage.Of(view with { Clip = entry with { Refusal = refusal } }, request.Origin), 422)
            : DeskAnswer.See($"{ClipPage.Address}#{ClipPage.ListId}");
    }

    private async Task<DeskAnswer> DraftAsync(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        if (YearMonth.Read(request.Form.GetValueOrDefault("month", "")) is not { } month)
            return Unknown(view, 422);
        var (started, extended, state) = await _draft.DraftAsync(month, view.Now);
        return started is { } made
            ? DeskAnswer.See(await _awaited.AddressOfAsync(made, view, cancellation))
            : DeskAnswer.Page(
                ClipPage.Of(view with { State = state }, request.Origin, extended),
                extended!.Bytes is null ? 422 : 200
            );
    }

    private async Task<DeskAnswer> RecordAsync(
        DeskRequest request,
        DeskView view,
        (SitePost Post, CrossPostTarget Target) copy,
        CancellationToken cancellation
    )
    {
        var (post, target) = copy;
        var entry = CopyEntry.Of(request.Form);
        return await _record.RecordAsync(entry, view, post, target, cancellation) is { } refusal
            ? DeskAnswer.Page(
                RenditionPage.Of(view with { Copy = entry with { Refusal = refusal } }, post, target),
                422
            )
            : DeskAnswer.See($"{RenditionPage.AddressOf(view, post, target.Key)}#{RecordForm.Id}");
    }

    private static DeskAnswer Made(DeskRequest request, DeskView view)
    {
        var file = new ContentPath(request.Query.GetValueOrDefault("file", ""));
        return MadePage.AddressOf(view, file) is { } address
            ? DeskAnswer.See(address)
            : DeskAnswer.Page(MadePage.Of(view, file));
    }

    private static DeskAnswer Unknown(DeskView view, int status = 404) => DeskAnswer.Page(UnknownPage.Of(view), status);

    private static ReadOnlyMemory<byte> ReadStyle()
    {
        using var resource = typeof(DeskPages).Assembly.GetManifestResourceStream("desk/desk.css")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    private DeskView ViewOf(DeskRequest request) =>
        new()
        {
            State = request.State,
            Now = TimeZoneInfo.ConvertTime(
                surroundings.Moment ?? surroundings.Clock.GetUtcNow(),
                request.State.Site.Catalogue.Settings.TimeZone
            ),
            Token = request.Token,
            Program = surroundings.Program,
            EditorLink = surroundings.EditorLink,
        };
}
