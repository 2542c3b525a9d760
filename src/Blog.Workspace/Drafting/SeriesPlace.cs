using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text.Names;

namespace Blog.Workspace.Drafting;

/// <summary>The place of a new post in a series.</summary>
/// <param name="Key">The series, as posts name it.</param>
/// <param name="Part">The part after the last one that is written.</param>
/// <param name="Similar">
/// The nearest series when there is none of that name yet; null when there is one, or none near.
/// </param>
public sealed record SeriesPlace(string Key, int Part, string? Similar)
{
    /// <summary>
    /// The next place in a series; the first of a new one when no post names it. Drafts count, planned parts do not:
    /// they are what is written now.
    /// </summary>
    public static SeriesPlace Next(SiteCatalogue catalogue, string named)
    {
        var series = catalogue.Series.FirstOrDefault(s => IsNamed(s, named));
        var key = series?.Series.Key ?? named;
        var numbered = catalogue
            .Listed.Concat(catalogue.HeldBack)
            .Select(d => d.Series)
            .OfType<SeriesReference>()
            .Where(r =>
                r.Name.Equals(named, StringComparison.OrdinalIgnoreCase)
                || (series is not null && IsNamed(series, r.Name))
            )
            .Select(r => r.Part ?? 0);
        var written = (series?.Parts ?? []).Where(p => p.Post is not null).Select(p => p.Number);
        var last = numbered.Concat(written).DefaultIfEmpty(0).Max();
        return new SeriesPlace(
            key,
            last + 1,
            series is null && last == 0 ? NearestName.Find(named, catalogue.Series.Select(s => s.Series.Key)) : null
        );
    }

    private static bool IsNamed(SiteSeries series, string name) =>
        series.Series.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
        || series.Series.Title.Equals(name, StringComparison.OrdinalIgnoreCase);
}
