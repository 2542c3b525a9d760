using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Pages;
using Blog.Reading.Catalogue;
using Blog.Text;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Drafting;

/// <summary>Starts documents, for the command line and the author's desk.</summary>
/// <param name="write">Writes a file whole; false when something stands at its path already.</param>
public sealed class Drafter(Func<NewDocument, Edited<bool>> write)
{
    /// <summary>
    /// Writes the file of a new document, unless its title, slug or path is refused. The review of a month is drafted
    /// from what the month brought.
    /// </summary>
    /// <param name="request">The document.</param>
    /// <param name="site">The site.</param>
    /// <param name="now">The moment it is started.</param>
    public DraftResult Start(NewRequest request, Site site, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(request.Title))
            return new DraftResult(null, null, DraftRefusal.EmptyTitle);
        if (request.IsOfNoMonth)
            return new DraftResult(null, null, DraftRefusal.NoMonth);
        var settings = site.Catalogue.Settings;
        var place = request.Series is null ? null : SeriesPlace.Next(site.Catalogue, request.Series);
        var document = NewDocument.Of(
            request,
            TimeZoneInfo.ConvertTime(now, settings.TimeZone),
            place,
            settings.Language
        );
        if (TwinOf(document, request.Kind, site.Catalogue) is { } twin)
            return new DraftResult(document, place, DraftRefusal.SlugTaken, twin);
        return request.Month is { } month ? Draft(document, place, site, month) : Write(document, place);
    }

    private DraftResult Draft(NewDocument document, SeriesPlace? place, Site site, YearMonth month)
    {
        var started = new ReviewDrafting(site.Content, month, document.Path, document.Slug).Start(document.Text);
        return Write(document with { Text = Encoding.UTF8.GetString(started.Bytes!.Value.AsSpan()) }, place) with
        {
            Added = started.Added,
        };
    }

    private DraftResult Write(NewDocument document, SeriesPlace? place)
    {
        var written = write(document);
        return written.Problem is { } problem
            ? new DraftResult(document, place, DraftRefusal.NotWritten) { Problem = problem }
            : new DraftResult(document, place, written.Result ? null : DraftRefusal.FileExists);
    }

    private static ContentPath? TwinOf(NewDocument document, PostKind kind, SiteCatalogue catalogue) =>
        catalogue.WithSlug(document.Slug.Value).FirstOrDefault(d => d.Kind == kind)?.Source;
}

/// <summary>The result of starting a document.</summary>
/// <param name="Document">The document; null for one without a title.</param>
/// <param name="Place">Its place in a series; null for none.</param>
/// <param name="Refusal">Why its file was not written; null when it was.</param>
/// <param name="Twin">The document that has its slug already; null for none.</param>
public sealed record DraftResult(
    NewDocument? Document,
    SeriesPlace? Place,
    DraftRefusal? Refusal,
    ContentPath? Twin = null
)
{
    /// <summary>
    /// Why its file could not be written (BLOG152, BLOG153); null unless <see cref="Refusal"/> is
    /// <see cref="DraftRefusal.NotWritten"/>.
    /// </summary>
    public Diagnostic? Problem { get; init; }

    /// <summary>What a review was drafted from, in order; empty for other documents.</summary>
    public ImmutableArray<AddedToReview> Added { get; init; } = [];
}

/// <summary>Why a document is not started.</summary>
public enum DraftRefusal
{
    /// <summary>Its title is empty.</summary>
    EmptyTitle,

    /// <summary>Its title looks like the month of a review but is not one.</summary>
    NoMonth,

    /// <summary>Another document of its kind has its slug.</summary>
    SlugTaken,

    /// <summary>There is a file at its path.</summary>
    FileExists,

    /// <summary>Its file cannot be written, as <see cref="DraftResult.Problem"/> says.</summary>
    NotWritten,
}
