using Blog.Benchmarks.Comparing.Pages;
using Blog.Benchmarks.Comparing.Sites;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing;

/// <summary>
/// <c>table 1000 10000</c>: writes the blogs, compares the pages of every generator, measures the work of
/// <see cref="Work.All"/>, and writes <c>docs/performance.md</c>. What is measured already is not measured again.
/// </summary>
internal static class TableCommand
{
    private const int PagesOf = 200;

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        var root = GeneratedSite.FindRoot(AppContext.BaseDirectory);
        var options = TableOptions.Parse(words, root);
        Directory.CreateDirectory(options.Folder);
        var found = Found.Look(root, Path.Combine(options.Folder, "eleventy"), options.Native, options.Hugos);
        foreach (var missing in found.Missing)
            Console.WriteLine($"left out: {missing}");
        var generators = found.Generators.Where(g => options.Only.Count == 0 || options.Only.Any(g.Key.StartsWith));
        var results = new TableResults(Path.Combine(options.Folder, "results.tsv"));
        var processes = new TimedProcess(root);
        var run = new TableRun([.. generators], options.Folder, results, processes);
        var comparisons = Compare(run, processes, [.. generators]);
        foreach (var sentence in comparisons)
            Console.WriteLine(sentence);
        run.Run(options.Sizes, options.Runs);
        run.Tidy();
        if (options.To is { } page)
            new TablePage([.. generators], options, results, found.Missing, comparisons).Write(page);
        return 0;
    }

    // Of a small blog, before anything is measured: with other pages, times would say nothing.
    private static List<string> Compare(TableRun run, TimedProcess processes, IReadOnlyList<IGenerator> generators)
    {
        if (generators.FirstOrDefault(g => g.HasMemory) is not { } own)
            return [];
        var ours = Built(own);
        return
        [
            .. generators
                .Where(g => !g.HasMemory)
                .SelectMany(peer => PageComparison.Of(ours, Built(peer)).Sentences(peer.Name)),
        ];

        string Built(IGenerator generator)
        {
            var site = run.SiteOf(generator, PagesOf, SiteVariant.SamePages);
            run.SetAside(generator, site);
            processes.Run(generator.Build(site, SiteVariant.SamePages));
            return Path.Combine(site, generator.Output);
        }
    }
}
