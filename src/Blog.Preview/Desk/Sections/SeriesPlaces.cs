using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>A series from its first part to its last, with what is written, what is planned and what is
/// missing.</summary>
/// <param name="Series">The series.</param>
/// <param name="Places">Its places, by number.</param>
/// <param name="Missing">How many numbers nobody has, those that are not listed included.</param>
internal sealed record SeriesPlaces(SiteSeries Series, ImmutableArray<SeriesPlaceOnDesk> Places, int Missing)
{
    // A part number in the thousands is a slip of the hand, not a series.
    private const int MostMissing = 20;

    /// <summary>Every series of a site, those with gaps first.</summary>
    public static ImmutableArray<SeriesPlaces> Of(SiteCatalogue catalogue)
    {
        var held = catalogue.HeldBack.Where(d => d.Post.Series?.Part is not null).ToImmutableArray();
        return [.. catalogue.Series.Select(s => Of(s, held)).OrderByDescending(s => s.Missing > 0)];
    }

    private static SeriesPlaces Of(SiteSeries series, ImmutableArray<SitePost> held)
    {
        var places = new SortedDictionary<int, SeriesPlaceOnDesk>();
        foreach (var part in series.Parts)
            places[part.Number] = new SeriesPlaceOnDesk(part.Number, part.Title, part.Post, part.Note);
        // What is held back is no part of the site; its author has written it all the same.
        foreach (var post in held.Where(p => IsPartOf(series.Series, p.Post.Series!)))
            places[post.Post.Series!.Part!.Value] = new SeriesPlaceOnDesk(
                post.Post.Series.Part.Value,
                post.Post.Title,
                post,
                null
            );
        var missing = (places.Count == 0 ? 0 : places.Keys.Max()) - places.Keys.Count(n => n > 0);
        foreach (var number in Gaps([.. places.Keys]).Take(MostMissing))
            places[number] = new SeriesPlaceOnDesk(number, null, null, null);
        return new SeriesPlaces(series, [.. places.Values], missing);
    }

    private static bool IsPartOf(Series series, SeriesReference reference) =>
        series.Key.Equals(reference.Name, StringComparison.OrdinalIgnoreCase)
        || series.Title.Equals(reference.Name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Gaps(ImmutableArray<int> numbers)
    {
        var next = 1;
        foreach (var number in numbers)
        {
            for (; next < number; next++)
                yield return next;
            next = number + 1;
        }
    }
}
