using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Series;

/// <summary>The parts of a series: written ones by number, or by date when they have none, and planned ones for numbers
/// without a published part.</summary>
internal static class SeriesParts
{
    /// <summary>The series with its parts.</summary>
    /// <param name="definition">The description of the series.</param>
    /// <param name="posts">All posts that name it, held back ones included.</param>
    /// <param name="context">Takes the diagnostics.</param>
    public static SiteSeries Of(SeriesDefinition definition, List<SitePost> posts, ModuleContext context)
    {
        var numbered = Number(posts);
        ReportDuplicates(numbered, definition, context);
        ReportOrder(numbered, definition, context);
        var parts = new SortedDictionary<int, SiteSeriesPart>();
        foreach (var (number, post) in numbered.Where(n => n.Post.IsInLists))
            parts.TryAdd(number, new SiteSeriesPart(number, null, null, post));
        foreach (var planned in definition.Series.Planned)
            parts.TryAdd(planned.Part, new SiteSeriesPart(planned.Part, planned.Title, planned.Note, null));
        ReportMissing(parts, numbered, definition, context);
        return new SiteSeries(definition.Series, [.. parts.Values], definition.Introduction, definition.Place)
        {
            HeldBack = [.. numbered.Where(n => !n.Post.IsListed).Select(n => n.Number)],
        };
    }

    private static List<(int Number, SitePost Post)> Number(List<SitePost> posts)
    {
        var taken = posts.Select(p => p.Series!.Part).OfType<int>().ToHashSet();
        var numbered = posts.Where(p => p.Series!.Part is not null).Select(p => (p.Series!.Part!.Value, p)).ToList();
        var next = 1;
        foreach (
            var post in posts
                .Where(p => p.Series!.Part is null)
                .OrderBy(p => p.Date ?? DateTimeOffset.MaxValue)
                .ThenBy(p => p.Source)
        )
        {
            while (!taken.Add(next))
                next++;
            numbered.Add((next, post));
        }

        return [.. numbered.OrderBy(n => n.Item1).ThenBy(n => n.p.Source)];
    }

    private static void ReportDuplicates(
        List<(int Number, SitePost Post)> parts,
        SeriesDefinition definition,
        ModuleContext context
    )
    {
        foreach (var same in parts.GroupBy(p => p.Number).Where(g => g.Count() > 1))
        {
            var diagnostic = DiagnosticCatalogue.DuplicateSeriesPart.At(
                same.Last().Post.Parsed.Place("series"),
                same.Key,
                definition.Series.Title
            );
            context.Report(diagnostic.WithNote("the other one", same.First().Post.Parsed.Place("series")));
        }
    }

    private static void ReportOrder(
        List<(int Number, SitePost Post)> parts,
        SeriesDefinition definition,
        ModuleContext context
    )
    {
        foreach (
            var (one, next) in parts.Zip(parts.Skip(1)).Where(pair => pair.Second.Post.Date < pair.First.Post.Date)
        )
        {
            context.Report(
                DiagnosticCatalogue
                    .SeriesPartOutOfOrder.At(
                        next.Post.Parsed.Place("series"),
                        next.Number,
                        definition.Series.Title,
                        one.Number
                    )
                    .WithNote($"part {one.Number}", one.Post.Parsed.Place("date"))
            );
        }
    }

    private static void ReportMissing(
        SortedDictionary<int, SiteSeriesPart> parts,
        List<(int Number, SitePost Post)> numbered,
        SeriesDefinition definition,
        ModuleContext context
    )
    {
        if (parts.Count == 0)
            return;
        var known = numbered.Select(n => n.Number).Concat(parts.Keys).ToHashSet();
        foreach (var missing in Enumerable.Range(1, parts.Keys.Max()).Where(n => !known.Contains(n)).Take(20))
            context.Report(
                DiagnosticCatalogue.MissingSeriesPart.At(definition.Place, missing, definition.Series.Title)
            );
    }
}
