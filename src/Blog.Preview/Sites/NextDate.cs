using Blog.Reading.Catalogue;

namespace Blog.Preview.Sites;

/// <summary>Finds when time alone changes the site.</summary>
internal static class NextDate
{
    /// <summary>The next moment at which a document is published or expires; null when none does.</summary>
    public static DateTimeOffset? After(DateTimeOffset now, SiteCatalogue catalogue)
    {
        DateTimeOffset? next = null;
        foreach (var document in catalogue.Listed.Concat(catalogue.HeldBack))
        {
            foreach (var date in (ReadOnlySpan<DateTimeOffset?>)[document.Post.Start, document.Post.Expires])
                next = date > now && !(next <= date) ? date : next;
        }

        return next;
    }
}
