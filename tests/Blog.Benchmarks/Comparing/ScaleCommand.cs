using System.Globalization;
using System.Text;
using Blog.Benchmarks.Comparing.Sites;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing;

/// <summary>
/// <c>scale 1000 10000</c>: builds blogs whole and one shard of eight of them, tells the cost of a post that is mapped
/// from that of a file that is made, and writes both, with what ten million posts would take, into
/// <c>docs/scale.md</c>.
/// </summary>
internal static class ScaleCommand
{
    private const int Shards = 8;
    private const double Many = 10e6;
    private const string Begin = "<!-- measured: `-- scale` of tests/Blog.Benchmarks writes what follows -->\n";
    private const string End = "<!-- end -->";

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        var root = GeneratedSite.FindRoot(AppContext.BaseDirectory);
        var options = TableOptions.Parse(words, root);
        if (options.Sizes.Distinct().Count() < 2)
            throw new ArgumentException("Two sizes are needed, to tell what a post costs from what the program does.");
        Directory.CreateDirectory(options.Folder);
        var generator = new OwnProgram(
            root,
            options.Native is { } native ? Path.GetFullPath(native) : Measuring.ProgramBuild.Assembly
        );
        var processes = new TimedProcess(root);
        var table = new TableRun([generator], options.Folder, new TableResults("/dev/null"), processes);
        List<Scaled> measured = [.. options.Sizes.Order().Select(posts => Measure(posts))];
        table.Tidy();
        var text = Describe(measured, generator.Name, options);
        Console.WriteLine(text);
        if (options.To is not null)
            Replace(Path.Combine(root, "docs", "scale.md"), text);
        return 0;

        Scaled Measure(int posts)
        {
            var site = table.SiteOf(generator, posts, SiteVariant.SamePages);
            return new Scaled(posts, Build(site), Build(site, $"--shard=1/{Shards}"));
        }

        Built Build(string site, params string[] more)
        {
            List<Built> runs = [];
            for (var run = 0; run < options.Runs; run++)
            {
                table.SetAside(generator, site);
                var command = generator.Build(site, SiteVariant.SamePages);
                var cost = processes.Run(command with { Arguments = [.. command.Arguments, .. more] });
                var output = Path.Combine(site, generator.Output);
                runs.Add(new Built(cost, Directory.GetFiles(output, "*", SearchOption.AllDirectories).Length));
            }

            return runs.OrderBy(r => r.Cost.Cpu).ElementAt(runs.Count / 2);
        }
    }

    private static string Describe(List<Scaled> measured, string name, TableOptions options)
    {
        var text = new StringBuilder();
        Line($"Program: {name}; runs of each: {options.Runs}; the median is shown. Machine:");
        Line($"{Machine.Description}.");
        Line($"");
        Line($"| posts | whole: CPU s, memory, files | shard 1/{Shards}: CPU s, memory, files |");
        Line($"|---:|---:|---:|");
        foreach (var size in measured)
            Line($"| {size.Posts:N0} | {Cell(size.Whole)} | {Cell(size.Shard)} |");
        Line($"");
        var last = measured[^1];
        var perFile = (last.Whole.Cpu - last.Shard.Cpu) / (last.Whole.Files - last.Shard.Files);
        // What a program needs for itself, compilation first of all, is in the smaller blog too.
        var first = measured[0];
        var perPost = (MapOf(last) - MapOf(first)) / (last.Posts - first.Posts);
        var perPostMemory = (last.Shard.Bytes - first.Shard.Bytes) / (last.Posts - first.Posts);
        var files = (double)last.Whole.Files / last.Posts * Many;
        Line($"| cost | |");
        Line($"|---|---:|");
        Line($"| to map a post, on every machine | {perPost * 1000:0.000} ms of CPU, {perPostMemory / 1024:0.0} KiB |");
        Line($"| to make a file, on one machine, its share of texts and checks included | {perFile * 1000:0.00} ms |");
        Line($"");
        Line($"Ten million posts by these figures, {files / 1e6:0.0} million files, on machines of two cores:");
        Line($"");
        Line($"| machines | hours for each | the map alone | memory for each |");
        Line($"|---:|---:|---:|---:|");
        foreach (var machines in new[] { 1, 8, 64, 256 })
        {
            var hours = ((perPost * Many) + (perFile * files / machines)) / 2 / 3600;
            var map = perPost * Many / 2 / 3600;
            Line($"| {machines} | {hours:0.0} | {map:0.0} | {perPostMemory * Many / (1 << 30):N0} GiB |");
        }

        return text.ToString();

        double MapOf(Scaled size) => size.Shard.Cpu - (perFile * size.Shard.Files);

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Cell(Built built) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{built.Cpu:0.0}, {built.Bytes / 1048576:N0} MiB, {built.Files:N0}"
        );

    private static void Replace(string file, string measured)
    {
        var page = File.ReadAllText(file);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{file} has no place for what was measured.");
        File.WriteAllText(file, page[..(begin + Begin.Length)] + "\n" + measured + "\n" + page[end..]);
    }

    private sealed record Scaled(int Posts, Built Whole, Built Shard);

    private sealed record Built(Cost Cost, int Files)
    {
        public double Cpu => Cost.Cpu.TotalSeconds;

        public double Bytes => Cost.PeakBytes;
    }
}
