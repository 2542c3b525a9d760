using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>A series from its first part to its last: the parts that are written, planned and missing.</summary>
/// <param name="Series">The series.</param>
/// <param name="Places">Its numbers in order.</param>
/// <param name="Missing">How many numbers no part has, listed or not.</param>
internal sealed record SeriesPlaces(SiteSeries Series, ImmutableArray<NumberedPart> Places, int Missing)
{
    // A part number in the thousands is a slip of the hand, not a series.
    private const int MostMissing = 20;

    /// <summary>Every series of a site, those with gaps first.</summary>
    public static ImmutableArray<SeriesPlaces> Of(SiteCatalogue catalogue)
    {
        var held = catalogue.HeldBack.Where(d => d.Series?.Part is not null).ToImmutableArray();
        return [.. catalogue.Series.Select(s => Of(s, held)).OrderByDescending(s => s.Missing > 0)];
    }

    private static SeriesPlaces Of(SiteSeries series, ImmutableArray<SitePost> held)
    {
        var places = new SortedDictionary<int, NumberedPart>();
        foreach (var part in series.Parts)
            places[part.Number] = new NumberedPart(part.Number, part.Title, part.Post, part.Note);
        // Parts that are held back are not on the site, but they are written.
        foreach (var post in held.Where(p => IsPartOf(series.Series, p.Series!)))
            places[post.Series!.Part!.Value] = new NumberedPart(post.Series.Part.Value, post.Title, post, null);
        var missing = (places.Count == 0 ? 0 : places.Keys.Max()) - places.Keys.Count(n => n > 0);
        foreach (var number in Gaps([.. places.Keys]).Take(MostMissing))
            places[number] = new NumberedPart(number, null, null, null);
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

/// <summary>A number in a series, and the part that has it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The title of the part, or its working title; null for a gap.</param>
/// <param name="Post">The part, if it is written; null for a planned part and for a gap.</param>
/// <param name="Note">The note on a planned part; null for none.</param>
internal sealed record NumberedPart(int Number, string? Title, SitePost? Post, string? Note);
