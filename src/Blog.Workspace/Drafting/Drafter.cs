using System.Text;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Catalogue;
using Blog.Text;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Drafting;

/// <summary>Starts documents: the one way for the command line and for the author's desk.</summary>
/// <param name="write">Writes a file whole; false when something stands at its path already.</param>
public sealed class Drafter(Func<NewDocument, Edited<bool>> write)
{
    /// <summary>Writes the file of a new document, unless its title, its slug or its path stand against it. The review
    /// of a month is drafted of what the month brought.</summary>
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
        catalogue.WithSlug(document.Slug.Value).FirstOrDefault(d => d.Post.Kind == kind)?.Source;
}
