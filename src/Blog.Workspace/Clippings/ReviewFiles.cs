using Blog.Model;
using Blog.Model.Dates;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Workspace.Clippings;

/// <summary>Finds the review of a month.</summary>
public static class ReviewFiles
{
    /// <summary>The review that a month has, published or not; null for none yet.</summary>
    public static SitePost? Find(SiteCatalogue catalogue, YearMonth month) =>
        catalogue.WithSlug(month.ToString()).FirstOrDefault(d => d.Kind == PostKind.Review);
}
