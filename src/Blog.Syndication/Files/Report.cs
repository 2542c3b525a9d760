using System.Text;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Files;

/// <summary>Writes the report of a rendition as Markdown: what changed, and what is left to do.</summary>
internal static class Report
{
    /// <summary>The report.</summary>
    public static string Of(Rendition rendition, string targetName)
    {
        var report = new StringBuilder();
        report.Append(Line($"# {rendition.Title}: copy for {targetName}\n"));
        report.Append(Line($"- Canonical: <{rendition.Canonical}>"));
        report.Append(Line($"- Tags: {(rendition.Tags.IsEmpty ? "none" : string.Join(", ", rendition.Tags))}"));
        if (rendition.Cover is { } cover)
            report.Append(Line(cover.Address is { } address ? $"- Cover: <{address}>" : $"- Cover: {cover.File}"));
        report.Append(Line("\n## To do\n"));
        foreach (var task in rendition.Checklist)
            report.Append(Line($"- [ ] {task}"));
        AppendLosses(report, "Lost", rendition.Losses.Where(l => l.IsLost));
        AppendLosses(report, "Shown in another way", rendition.Losses.Where(l => !l.IsLost));
        return report.ToString();
    }

    private static void AppendLosses(StringBuilder report, string heading, IEnumerable<Loss> losses)
    {
        report.Append(Line($"\n## {heading}\n"));
        var lines = losses
            .Select(l => Line($"- {l.Place}: {l.What} → {l.Became}"))
            .DefaultIfEmpty("Nothing.\n")
            .ToList();
        lines.ForEach(l => report.Append(l));
    }

    private static string Line(string text) => text + "\n";
}
