using System.Globalization;
using Blog.Benchmarks.Comparing.Sites;

namespace Blog.Benchmarks.Comparing;

/// <summary>
/// Runs the table: round by round, and in each round every generator, so that what else the machine does meets all of
/// them.
/// </summary>
/// <param name="generators">Whom to measure.</param>
/// <param name="folder">Where sites are written.</param>
/// <param name="results">Gets the results, and says what is there already.</param>
/// <param name="processes">Runs the generators.</param>
internal sealed class TableRun(
    IReadOnlyList<IGenerator> generators,
    string folder,
    TableResults results,
    TimedProcess processes
)
{
    /// <summary>The work whose key is no build: the program's start.</summary>
    public const string Start = "start";

    private string Aside => Path.Combine(folder, "aside");

    /// <summary>Runs everything that is missing.</summary>
    public void Run(IReadOnlyList<int> sizes, int runs)
    {
        foreach (var posts in sizes)
        {
            for (var run = 1; run <= runs; run++)
            {
                foreach (var generator in generators)
                    RunRound(generator, posts, run);
            }
        }

        for (var run = 1; run <= 4 * runs; run++)
        {
            foreach (var generator in generators.Where(g => !results.Has(0, Start, g, run)))
                Measure(generator, 0, Start, run, generator.Start(folder), output: null);
        }
    }

    private void RunRound(IGenerator generator, int posts, int run)
    {
        foreach (var variant in Enum.GetValues<SiteVariant>())
        {
            var works = Work.All.Where(w => w.Variant == variant && w.IsFor(generator)).ToList();
            if (works.TrueForAll(w => results.Has(posts, w.Key, generator, run)))
                continue;
            var site = SiteOf(generator, posts, variant);
            foreach (var work in works)
            {
                if (work.IsCold)
                    SetAside(generator, site);
                work.Change?.Invoke(generator, site, run);
                var output = Path.Combine(site, generator.Output);
                Measure(generator, posts, work.Key, run, generator.Build(site, variant), output);
            }
        }
    }

    private void Measure(IGenerator generator, int posts, string work, int run, Command command, string? output)
    {
        var cost = processes.Run(command);
        var files = output is null ? [] : new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        // A warm build that is measured again, since a later one of its round was missing, counts once.
        if (results.Has(posts, work, generator, run))
            return;
        results.Add(
            new Result(
                posts,
                work,
                generator.Key,
                generator.Identity,
                run,
                cost,
                files.Length,
                files.Sum(f => f.Length)
            )
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{posts, 7} {work, -8} {generator.Key, -18} run {run, 2} {cost.Wall.TotalSeconds, 8:0.00} s wall "
                    + $"{cost.Cpu.TotalSeconds, 8:0.00} s cpu {cost.PeakBytes >> 20, 6} MiB {files.Length, 7} files"
            )
        );
    }

    /// <summary>The folder of a site; it is written when it is not there.</summary>
    public string SiteOf(IGenerator generator, int posts, SiteVariant variant)
    {
        var site = Path.Combine(
            folder,
            string.Create(CultureInfo.InvariantCulture, $"{generator.Key}-{posts}-{variant}").ToLowerInvariant()
        );
        var mark = site + ".written";
        if (File.Exists(mark) && File.ReadAllText(mark) == WrittenBy(generator))
            return site;
        if (Directory.Exists(site))
            Directory.Delete(site, recursive: true);
        Directory.CreateDirectory(site);
        generator.Write(site, posts, variant);
        File.WriteAllText(mark, WrittenBy(generator));
        return site;
    }

    // A peer's site has its theme in it; this program's is the same for every build of it.
    private static string WrittenBy(IGenerator generator) => generator.HasMemory ? "" : generator.Identity;

    /// <summary>Takes what earlier builds left out of a site. It is moved and not removed: a file system such as ext4
    /// searches for minutes around the numbers of removed files when it makes new ones, which the next build would
    /// pay for.</summary>
    public void SetAside(IGenerator generator, string site)
    {
        foreach (var product in generator.Products.Select(p => Path.Combine(site, p)).Where(Path.Exists))
        {
            Directory.CreateDirectory(Aside);
            Directory.Move(product, Path.Combine(Aside, Guid.NewGuid().ToString("N")));
        }
    }

    /// <summary>Removes what was set aside.</summary>
    public void Tidy()
    {
        if (Directory.Exists(Aside))
            Directory.Delete(Aside, recursive: true);
    }
}
