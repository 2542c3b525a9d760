using Blog.Editing.Reviews;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Workspace.Clippings;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Drafting;

/// <summary>Adds what is new to the review of a month, for the command line and the author's desk.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class ReviewExtender(SiteFolder folder, SiteEditor editor)
{
    /// <summary>
    /// Extends the review as it is on the disk now; its file is written whole or not at all, and not when there is
    /// nothing new.
    /// </summary>
    /// <param name="site">The site as its files are on the disk.</param>
    /// <param name="month">The month.</param>
    /// <param name="review">Its review.</param>
    public ExtendedReview Extend(Site site, YearMonth month, SitePost review)
    {
        if (ClippingMistakes.Of(site) is { IsEmpty: false } mistakes)
            return new ExtendedReview(null, [], mistakes, "");
        var drafting = new ReviewDrafting(site.Content, month, review.Source, review.Slug);
        var edited = editor.Edit(
            folder.PathOf(review.Source.Value),
            isExpected: true,
            bytes => Extended(drafting, review.Source, bytes)
        );
        return edited.Problem is { } problem ? new ExtendedReview(null, [], [problem], "") : edited.Result!;
    }

    private static FileChange<ExtendedReview> Extended(ReviewDrafting drafting, ContentPath path, byte[]? file)
    {
        if (file is null)
            return new(
                null,
                new ExtendedReview(
                    null,
                    [],
                    [
                        DiagnosticCatalogue.FileNotWritten.At(
                            SourceLocation.OfFile(path),
                            "it was deleted a moment ago."
                        ),
                    ],
                    ""
                )
            );
        var extended = drafting.Extend(file);
        return new(extended is { Bytes: { } bytes, Added.IsEmpty: false } ? [.. bytes] : null, extended);
    }
}
