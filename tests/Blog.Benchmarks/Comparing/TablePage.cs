using System.Globalization;
using System.Text;
using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Comparing;

/// <summary>Writes the results as a page of the documentation, with a plot beside it.</summary>
/// <param name="generators">Whom the page shows.</param>
/// <param name="options">What was asked for.</param>
/// <param name="results">What was measured.</param>
/// <param name="missing">Sentences about peers that were not found.</param>
/// <param name="comparisons">Sentences about the pages of peers.</param>
internal sealed class TablePage(
    IReadOnlyList<IGenerator> generators,
    TableOptions options,
    TableResults results,
    IReadOnlyList<string> missing,
    IReadOnlyList<string> comparisons
)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes the page and its plot.</summary>
    public void Write(string file)
    {
        var plot = Path.ChangeExtension(file, ".svg");
        Line("# Performance");
        Line();
        Line("<!-- Written by `dotnet run -c Release --project tests/Blog.Benchmarks -- table`. -->");
        Line();
        WriteIntroduction();
        Line($"![CPU seconds of a cold build, by generator and number of posts]({Path.GetFileName(plot)})");
        Line();
        foreach (var posts in options.Sizes)
            WriteSize(posts);
        WriteStart();
        WriteComparison();
        File.WriteAllText(file, _text.ToString());
        File.WriteAllText(plot, TablePlot.Of(generators, options.Sizes, results));
    }

    private void WriteIntroduction()
    {
        Wrapped(
            "Figures are of one machine; the command below measures on yours. Every generator makes the same pages of "
                + "the same generated posts: about 1,260 words each, three blocks of code, a table, a footnote, tags, "
                + "and a series for every tenth. Themes and settings are in `tests/Blog.Benchmarks/peers`. Other "
                + "generators may be faster or slower with other themes."
        );
        Wrapped(
            "A cell has the CPU seconds of all threads, the seconds by the clock in brackets, and the most memory that "
                + "was resident at once. CPU seconds are what compares: they depend least on what else a machine does. "
                + "Cells are medians; in each run, all generators take their turn. "
                + "Files are in the page cache, and nothing of an earlier build is there for a cold one: it was moved "
                + "elsewhere, since making files where others were just removed costs a file system time."
        );
        Wrapped($"The machine: {Machine.Description}.");
        foreach (var sentence in missing)
            Wrapped($"Left out: {sentence}");
        Line("```console");
        Line(
            "$ dotnet run -c Release --project tests/Blog.Benchmarks -- table "
                + string.Join(' ', options.Sizes)
                + Text($" --runs {options.Sizes.Max(posts => FewestRuns(posts, generators))}")
                + (options.Native is null ? "" : " --native blog")
        );
        foreach (var generator in generators)
            Line($"# {generator.Name}: {generator.Build("", SiteVariant.SamePages)}");
        Line("```");
        Line();
    }

    private void WriteSize(int posts)
    {
        var shown = generators.Where(g => Work.All.Any(w => results.Median(posts, w.Key, g) is not null)).ToList();
        if (shown.Count == 0)
            return;
        Line(Text($"## {posts:N0} posts"));
        Line();
        Wrapped(RunsOf(posts, shown));
        Line($"| | {string.Join(" | ", shown.Select(g => g.Name))} |");
        Line($"|---|{string.Concat(shown.Select(_ => "---:|"))}");
        foreach (var work in Work.All)
            Line($"| {work.Title} | {string.Join(" | ", shown.Select(g => Cell(posts, work, g)))} |");
        Line($"| files of a cold build | {string.Join(" | ", shown.Select(g => Files(posts, "cold", g)))} |");
        Line($"| with all our feeds | {string.Join(" | ", shown.Select(g => Files(posts, "feeds", g)))} |");
        Line();
        if (shown.Exists(g => !g.HasMemory))
            Wrapped("Generators without a cell for a change build everything again, as they do when nothing changed.");
    }

    private string RunsOf(int posts, List<IGenerator> shown) =>
        FewestRuns(posts, shown) is > 1 and var runs ? Text($"Medians of {runs} runs.") : "One run.";

    private int FewestRuns(int posts, IEnumerable<IGenerator> shown) =>
        Work
            .All.SelectMany(w => shown.Select(g => results.Median(posts, w.Key, g)))
            .OfType<Result>()
            .Select(median => median.Run)
            .DefaultIfEmpty(0)
            .Min();

    private void WriteStart()
    {
        Line("## Program start");
        Line();
        Line("| | CPU ms (wall ms) |");
        Line("|---|---:|");
        foreach (var generator in generators)
        {
            if (results.Median(0, TableRun.Start, generator) is { Cost: var cost })
                Line(Text($"| {generator.Name} | {cost.Cpu.TotalMilliseconds:0} ({cost.Wall.TotalMilliseconds:0}) |"));
        }

        Line();
    }

    private void WriteComparison()
    {
        Line("## What is compared");
        Line();
        Wrapped(
            "Before anything is measured, each generator builds a blog of 200 posts. Of every page, the words of its "
                + "main part and the targets of its links are compared one after another with ours. Left out are line "
                + "numbers, marks beside headings and footnotes, minutes of reading, and the foot of a list. Text of "
                + "code counts, its colours do not. What differs:"
        );
        foreach (var sentence in comparisons)
            Wrapped("- " + sentence);
        Line();
        Wrapped(
            "What this program does besides, in the same time: it checks that each link and each anchor leads "
                + "somewhere, and it exchanges the whole site at once."
        );
    }

    private string Cell(int posts, Work work, IGenerator generator) =>
        results.Median(posts, work.Key, generator) is not { Cost: var cost }
            ? "–"
            : Text(
                $"{cost.Cpu.TotalSeconds:0.00} ({cost.Wall.TotalSeconds:0.00}), {cost.PeakBytes / 1048576.0:N0} MiB"
            );

    private string Files(int posts, string work, IGenerator generator) =>
        results.Median(posts, work, generator) is not { } result
            ? "–"
            : Text($"{result.Files:N0}, {result.Bytes / 1e6:N0} MB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Line(string text = "") => _text.Append(text).Append('\n');

    // At a hundred columns, as all Markdown here.
    private void Wrapped(string text)
    {
        var indent = text.StartsWith("- ", StringComparison.Ordinal) ? "  " : "";
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > 100)
            {
                Line(line.ToString());
                line.Clear().Append(indent).Append(word);
            }
            else
                line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        Line(line.ToString());
        if (indent.Length == 0 || text.Length == 0)
            Line();
    }
}
