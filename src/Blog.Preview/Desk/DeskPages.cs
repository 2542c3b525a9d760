using Blog.Model;
using Blog.Preview.Desk.Clippings;
using Blog.Preview.Desk.CrossPosts;
using Blog.Preview.Desk.Feeds;
using Blog.Preview.Desk.Newsletter;
using Blog.Preview.Desk.Outputs;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Sizes;
using Blog.Preview.Desk.Starting;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Drafting;

namespace Blog.Preview.Desk;

/// <summary>The door of the desk: everything below <c>/_blog/</c> that is a page or a form of the author's.</summary>
/// <param name="surroundings">All it knows of the machine.</param>
public sealed class DeskPages(DeskSurroundings surroundings)
{
    private const string FeedFolder = "/_blog/feeds/";
    private const string CopyFolder = "/_blog/crossposts/";

    private readonly DeskStyle _style = new();
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
    public async Task<DeskAnswer> Answer(DeskRequest request, CancellationToken cancellation)
    {
        var view = ViewOf(request);
        return (request.Method, request.Path) switch
        {
            ("GET" or "HEAD", _) => Show(request, view),
            ("POST", "/_blog/new") => await Start(request, view, cancellation),
            ("POST", ClipPage.Address) => await Clip(request, view, cancellation),
            ("POST", DraftButton.Address) => await Draft(request, view, cancellation),
            ("POST", "/_blog/open") => _open.Open(request.Form.GetValueOrDefault("at", ""), view)
                ? DeskAnswer.Done
                : Unknown(view),
            ("POST", var path) when Copied(path, view) is { } copied => await Record(
                request,
                view,
                copied,
                cancellation
            ),
            ("POST", _) => Unknown(view),
            _ => Unknown(view, 405),
        };
    }

    private DeskAnswer Show(DeskRequest request, DeskView view) =>
        request.Path switch
        {
            "/_blog" => DeskAnswer.See("/_blog/"),
            "/_blog/desk.css" => new DeskAnswer(200, "text/css; charset=utf-8", _style.Bytes),
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
            "/_blog/feeds" => FeedsPage.Of(view),
            EditionsPage.Address => EditionsPage.Of(view),
            var path when path.StartsWith(EditionsPage.Address + "/", StringComparison.Ordinal) => EditionPage.Find(
                view,
                path[(EditionsPage.Address.Length + 1)..]
            )
                is { } edition
                ? EditionPage.Of(view, edition, request.Query)
                : null,
            "/_blog/site" => OutputsPage.Of(
                view,
                request.Query.GetValueOrDefault("kind"),
                request.Query.GetValueOrDefault("n")
            ),
            var path when path.StartsWith(FeedFolder, StringComparison.Ordinal) => FeedPage.Of(
                view,
                path[FeedFolder.Length..]
            ),
            var path when Copied(path, view) is var (post, target) => RenditionPage.Of(view, post, target),
            _ => null,
        };

    private static (SitePost Post, CrossPostTarget Target)? Copied(string path, DeskView view) =>
        path.StartsWith(CopyFolder, StringComparison.Ordinal)
            ? RenditionPage.Find(view, path[CopyFolder.Length..])
            : null;

    private async Task<DeskAnswer> Start(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        var (file, entry) = _start.Start(NewPostEntry.Of(request.Form), view);
        return file is { } made
            ? DeskAnswer.See(await _awaited.AddressOf(made, view, cancellation))
            : DeskAnswer.Page(NewPostPage.Of(view with { Entry = entry }), 422);
    }

    private async Task<DeskAnswer> Clip(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        var entry = ClipEntry.Of(request.Form);
        return await _clip.Clip(entry, view.Now, cancellation) is { } refusal
            ? DeskAnswer.Page(ClipPage.Of(view with { Clip = entry with { Refusal = refusal } }, request.Origin), 422)
            : DeskAnswer.See($"{ClipPage.Address}#{ClipPage.ListId}");
    }

    private async Task<DeskAnswer> Draft(DeskRequest request, DeskView view, CancellationToken cancellation)
    {
        if (YearMonth.Read(request.Form.GetValueOrDefault("month", "")) is not { } month)
            return Unknown(view, 422);
        var (started, extended, state) = await _draft.Draft(month, view.Now);
        return started is { } made
            ? DeskAnswer.See(await _awaited.AddressOf(made, view, cancellation))
            : DeskAnswer.Page(
                ClipPage.Of(view with { State = state }, request.Origin, extended),
                extended!.Bytes is null ? 422 : 200
            );
    }

    private async Task<DeskAnswer> Record(
        DeskRequest request,
        DeskView view,
        (SitePost Post, CrossPostTarget Target) copied,
        CancellationToken cancellation
    )
    {
        var (post, target) = copied;
        var entry = CopyEntry.Of(request.Form);
        return await _record.Record(entry, view, post, target, cancellation) is { } refusal
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

    private DeskView ViewOf(DeskRequest request) =>
        new()
        {
            State = request.State,
            Now = TimeZoneInfo.ConvertTime(
                surroundings.Moment ?? surroundings.Clock.GetUtcNow(),
                request.State.Site.Catalogue.Settings.TimeZone
            ),
            Token = request.Token,
            EditorLink = surroundings.EditorLink,
        };
}
