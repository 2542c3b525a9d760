using System.Globalization;
using System.Text;
using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Comparing;

/// <summary>
/// Draws the CPU seconds of cold builds as bars, as an SVG that takes the scheme of who looks at it: light or dark.
/// </summary>
internal static class TablePlot
{
    private const int Width = 720;
    private const int Left = 180;
    private const int Right = 90;
    private const int RowHeight = 22;

    /// <summary>The plot as a text.</summary>
    public static string Of(IReadOnlyList<IGenerator> generators, IReadOnlyList<int> sizes, TableResults results)
    {
        var body = new StringBuilder();
        var y = 0;
        foreach (var posts in sizes)
        {
            List<Bar> bars = [.. generators.SelectMany(g => BarsOf(g, posts, results))];
            if (bars.Count == 0)
                continue;
            y += 30;
            body.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"head\" x=\"0\" y=\"{y}\">{posts:N0} posts, CPU seconds</text>\n"
            );
            y += 10;
            var most = bars.Max(b => b.Seconds);
            foreach (var bar in bars)
            {
                Draw(body, bar, most, y);
                y += RowHeight;
            }
        }

        return Frame(y + 10, body.ToString());
    }

    private static IEnumerable<Bar> BarsOf(IGenerator generator, int posts, TableResults results)
    {
        foreach (var (work, note) in new[] { ("cold", ""), ("plain", ", no colours"), ("nothing", ", again") })
        {
            // Those that remember nothing need as long again.
            if (work == "nothing" && !generator.HasMemory)
                continue;
            if (results.Median(posts, work, generator) is { } median)
                yield return new Bar(
                    generator.Name.Replace("`", "", StringComparison.Ordinal) + note,
                    median.Cost.Cpu.TotalSeconds,
                    generator.HasMemory ? "own" : "peer"
                );
        }
    }

    private static void Draw(StringBuilder body, Bar bar, double most, int y)
    {
        var width = bar.Seconds / most * (Width - Left - Right);
        body.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"name\" x=\"{Left - 8}\" y=\"{y + 13}\">{bar.Name}</text>"
                + $"<rect class=\"{bar.Class}\" x=\"{Left}\" y=\"{y + 2}\" width=\"{width:0.0}\" height=\"14\"/>"
                + $"<text x=\"{Left + width + 6:0.0}\" y=\"{y + 13}\">{bar.Seconds:0.00}</text>\n"
        );
    }

    private static string Frame(int height, string body) =>
        $$$"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{{Width}}} {{{height}}}" role="img">
            <title>CPU seconds of builds</title>
            <style>
            text{font:12px system-ui,sans-serif;fill:#1d1b18}
            .head{font-weight:600}
            .name{text-anchor:end}
            .own{fill:#96301a}
            .peer{fill:#8a857a}
            @media (prefers-color-scheme:dark){text{fill:#e9e4da}.own{fill:#f0987a}.peer{fill:#857f74}}
            </style>
            {{{body}}}</svg>

            """;

    private sealed record Bar(string Name, double Seconds, string Class);
}
