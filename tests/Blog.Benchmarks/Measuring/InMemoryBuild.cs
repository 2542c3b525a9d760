using System.Diagnostics;
using System.Globalization;
using Blog.Benchmarks.Generating;
using Blog.Engine;
using Blog.Engine.Outputs;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Benchmarks.Measuring;

/// <summary>
/// Builds a generated site in this process, makes every output and drops it, and prints what that took.
/// </summary>
internal static class InMemoryBuild
{
    private const int MostModules = 12;

    /// <summary>
    /// Runs it, with or without languages for the code. The texts of the site are in memory too, so the peak is higher
    /// than that of a build from the disk.
    /// </summary>
    public static void Run(int posts, bool isColoured, TextWriter output)
    {
        var store = GeneratedStore.Of(posts, isColoured);
        using var process = Process.GetCurrentProcess();
        var (cpu, allocated, started) = (
            process.TotalProcessorTime,
            GC.GetTotalAllocatedBytes(),
            Stopwatch.GetTimestamp()
        );
        var request = new BuildRequest
        {
            Content = store,
            Now = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        var site = SiteBuilder.MapAndCheck(request, new KeptResults(expectsRuns: false), TimeProvider.System);
        var mapped = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        var mappedCpu = process.TotalProcessorTime - cpu;
        var mappedAllocated = GC.GetTotalAllocatedBytes() - allocated;
        var made = Make(site);
        var wall = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        output.WriteLine(
            new Measurement(
                posts,
                isColoured ? "in memory" : "in memory, not coloured",
                wall,
                process.TotalProcessorTime - cpu,
                process.PeakWorkingSet64,
                site.Outputs.Count
            ).Row
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         map {mapped.TotalSeconds:0.00} s wall, {mappedCpu.TotalSeconds:0.00} s cpu, "
                    + $"{Mebibytes(mappedAllocated)} MiB allocated"
            )
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         make {(wall - mapped).TotalSeconds:0.00} s wall, "
                    + $"{(process.TotalProcessorTime - cpu - mappedCpu).TotalSeconds:0.00} s cpu, "
                    + $"{Mebibytes(GC.GetTotalAllocatedBytes() - allocated - mappedAllocated)} MiB "
                    + $"allocated, {Mebibytes(made)} MiB made"
            )
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         live after the map "
                    + $"{Mebibytes(GC.GetTotalMemory(forceFullCollection: true))} MiB; "
                    + $"{GC.CollectionCount(2)} full collections, "
                    + $"{GC.GetTotalPauseDuration().TotalSeconds:0.00} s in pauses"
            )
        );
        PrintModules(site, output);
        PrintKinds(site, output);
    }

    private static long Make(Site site)
    {
        var bytes = 0L;
        Parallel.ForEach(
            site.Outputs.Values,
            output =>
            {
                var content = output.Make(new ReadLog());
                if (
                    site
                        .Diagnostics.Concat(content.Diagnostics)
                        .FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is
                    { } error
                )
                    throw new InvalidOperationException($"The generated site has a mistake: {error}");
                Interlocked.Add(ref bytes, content.Bytes.Length);
            }
        );
        return bytes;
    }

    private static void PrintModules(Site site, TextWriter output)
    {
        foreach (var report in site.Reports.OrderByDescending(r => r.Elapsed).Take(MostModules))
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"         {report.Pipeline, -12} {report.Module, -22} {report.Documents, 7} "
                        + $"documents {report.Elapsed.TotalMilliseconds, 10:0} ms"
                )
            );
    }

    // One at a time: what one kind of output costs, apart from the others.
    private static void PrintKinds(Site site, TextWriter output)
    {
        foreach (var kind in site.Outputs.Values.GroupBy(Kind))
        {
            var some = kind.Take(200).ToList();
            var started = Stopwatch.GetTimestamp();
            var bytes = some.Sum(o => (long)o.Make(new ReadLog()).Bytes.Length);
            var each = Stopwatch.GetElapsedTime(started).TotalMilliseconds / some.Count;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"         {kind.Key, -20} {kind.Count(), 7} outputs, {each, 9:0.000} ms and "
                        + $"{bytes / some.Count, 9} bytes each"
                )
            );
        }
    }

    private static string Kind(Output output) =>
        output.Path.Value.Contains('/', StringComparison.Ordinal)
            ? output.Path.Value[..output.Path.Value.IndexOf('/', StringComparison.Ordinal)]
                + "/*"
                + Path.GetExtension(output.Path.Value)
            : output.Path.Value;

    private static long Mebibytes(long bytes) => bytes >> 20;
}
