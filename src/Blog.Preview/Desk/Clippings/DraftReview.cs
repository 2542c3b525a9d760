using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Pages;
using Blog.Preview.Sites;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.Drafting;

namespace Blog.Preview.Desk.Clippings;

/// <summary>Drafts the review of a month from the desk, or adds to it what is new, as <c>blog new review</c>
/// does.</summary>
/// <param name="drafter">Starts it.</param>
/// <param name="extend">Extends it.</param>
/// <param name="openEditor">Opens a file at a line and a column.</param>
/// <param name="rescan">The newest state, after a look at all files.</param>
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
    /// <returns>The file, when it was started; else what became of the one there was. The state is the one after
    /// it.</returns>
    public async Task<(ContentPath? Started, ExtendedReview? Extended, PreviewState State)> Draft(
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
                    "There is such a file already, and it is no review that can be read."
                );
            return (null, new ExtendedReview(null, [], [mistake], ""), state);
        }

        openEditor(document.Path, 1, 1);
        return (document.Path, null, state);
    }
}
