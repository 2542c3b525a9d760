using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.Drafting;

namespace Blog.Preview.Desk.Clippings;

/// <summary>Drafts the review of a month from the desk, or adds what is new to it, as <c>blog new review</c>
/// does.</summary>
/// <param name="drafter">Starts a review.</param>
/// <param name="extend">Adds to a review.</param>
/// <param name="openEditor">Opens a file at a line and a column.</param>
/// <param name="rescan">Looks through all files, and gives the newest state after that.</param>
internal sealed class DraftReview(
    Drafter drafter,
    Func<Site, YearMonth, SitePost, ExtendedReview> extend,
    Action<ContentPath, int, int> openEditor,
    Func<Task<PreviewState>> rescan
)
{
    /// <summary>Drafts the review.</summary>
    /// <param name="month">The month.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The file of the review, when it was started; else the result of adding to it. The state is the one
    /// after that.</returns>
    public async Task<(ContentPath? Started, ExtendedReview? Extended, PreviewState State)> DraftAsync(
        YearMonth month,
        DateTimeOffset now
    )
    {
        var state = await rescan();
        var site = state.OnDiskWithProblems;
        if (ReviewFiles.Find(site.Catalogue, month) is { } review)
            return (null, extend(site, month, review), await rescan());
        if (ClippingMistakes.Of(site) is { IsEmpty: false } mistakes)
            return (null, new ExtendedReview(null, [], mistakes, ""), state);
        var started = drafter.Start(new NewRequest(PostKind.Review, month.ToString()), site, now);
        if (started is not { Refusal: null, Document: { } document })
        {
            var mistake =
                started.Problem
                ?? DiagnosticCatalogue.DraftNotExtended.At(
                    SourceLocation.OfFile(started.Document!.Path),
                    "There is such a file already, and it cannot be read as a review."
                );
            return (null, new ExtendedReview(null, [], [mistake], ""), state);
        }

        openEditor(document.Path, 1, 1);
        return (document.Path, null, state);
    }
}
