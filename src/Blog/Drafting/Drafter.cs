using Blog.Model;
using Blog.Pipelines.Catalogue;
using Blog.Text;

namespace Blog.Drafting;

/// <summary>Starts documents: the one way for the command line and for the author's desk.</summary>
/// <param name="write">Writes a file whole; false when something stands at its path already.</param>
internal sealed class Drafter(Func<NewDocument, bool> write)
{
    /// <summary>Writes the file of a new document, unless its title, its slug or its path stand against it.</summary>
    /// <param name="request">The document.</param>
    /// <param name="catalogue">What is on the site.</param>
    /// <param name="now">The moment it is started.</param>
    public DraftResult Start(NewRequest request, SiteCatalogue catalogue, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(request.Title))
            return new DraftResult(null, null, DraftRefusal.EmptyTitle);
        var place = request.Series is null ? null : SeriesPlace.Next(catalogue, request.Series);
        var document = NewDocument.Of(request, TimeZoneInfo.ConvertTime(now, catalogue.Settings.TimeZone), place);
        if (TwinOf(document, request.Kind, catalogue) is { } twin)
            return new DraftResult(document, place, DraftRefusal.SlugTaken, twin);
        return new DraftResult(document, place, write(document) ? null : DraftRefusal.FileExists);
    }

    private static ContentPath? TwinOf(NewDocument document, PostKind kind, SiteCatalogue catalogue) =>
        catalogue.WithSlug(document.Slug.Value).FirstOrDefault(d => d.Post.Kind == kind)?.Source;
}
