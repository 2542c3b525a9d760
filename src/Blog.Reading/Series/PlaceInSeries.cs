using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Series;

/// <summary>Puts posts into their series, in order, and reports parts that are missing, double or out of
/// order.</summary>
internal sealed class PlaceInSeries(Pipeline<SitePost> posts) : IModule<SeriesDefinition, SiteSeries>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteSeries>> Run(
        ImmutableArray<Document<SeriesDefinition>> documents,
        ModuleContext context
    )
    {
        var all = context.Documents(posts);
        return context.Once([documents, all], recording => Place([.. documents.Select(d => d.Value)], all, recording));
    }

    private static ImmutableArray<Document<SiteSeries>> Place(
        List<SeriesDefinition> definitions,
        ImmutableArray<Document<SitePost>> posts,
        ModuleContext context
    )
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var named = posts
            .Select(d => d.Value)
            .Where(p => p.Series is not null)
            .GroupBy(p => KeyOf(p.Series!.Name, definitions, keys), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
        var implied = named.Where(n => !definitions.Any(d => Same(d.Series.Key, n.Key))).Select(n => Imply(n.Value));
        return
        [
            .. definitions
                .Concat(implied)
                .OrderBy(d => d.Series.Key, StringComparer.Ordinal)
                .Select(d => SeriesParts.Of(d, named.GetValueOrDefault(d.Series.Key) ?? [], context))
                .Where(s => s.Parts.Length > 0)
                .Select(s => new Document<SiteSeries>(s.Place.Path, s, FingerprintOf(s))),
        ];
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    // All parts of a series name it, so the name is looked up once.
    private static string KeyOf(string name, List<SeriesDefinition> definitions, Dictionary<string, string> found)
    {
        if (!found.TryGetValue(name, out var key))
            found[name] = key =
                definitions.Find(d => Same(d.Series.Key, name) || Same(d.Series.Title, name))?.Series.Key
                ?? SlugMaker.OfTitle(name).Value;
        return key;
    }

    private static SeriesDefinition Imply(List<SitePost> posts)
    {
        var first = posts.MinBy(p => p.Source)!;
        var name = first.Series!.Name;
        return new SeriesDefinition(
            new Model.Series(SlugMaker.OfTitle(name).Value, name, SlugMaker.OfTitle(name)),
            null,
            first.Parsed.Place("series")
        );
    }

    private static Fingerprint FingerprintOf(SiteSeries series) =>
        new FingerprintBuilder()
            .Add(series.Series.Key)
            .Add(series.Series.Title)
            .Add(series.Series.Slug.Value)
            .Add(series.Series.Description)
            .Add(series.Series.Introduction)
            .Add(PartsOf(series))
            .ToFingerprint();

    private static Fingerprint PartsOf(SiteSeries series)
    {
        var parts = new FingerprintBuilder();
        foreach (var part in series.Parts)
        {
            parts
                .Add(part.Number)
                .Add(part.Title)
                .Add(part.Note)
                .Add(part.IsPublished)
                .Add(part.Post?.Fingerprint ?? default);
        }

        foreach (var number in series.HeldBack)
            parts.Add(number);
        return parts.ToFingerprint();
    }
}
