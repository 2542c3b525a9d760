using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Blog.Benchmarks.Measuring;

namespace Blog.Benchmarks.Counting;

/// <summary>
/// Builds a site with the program and counts what that takes, without a clock. One core and no compilation in stages:
/// what is allocated then depends on the program alone.
/// </summary>
/// <param name="site">The site's folder.</param>
/// <param name="scratch">A folder for what is counted.</param>
internal sealed class CountedBuild(string site, string scratch)
{
    /// <summary>The name of the count that may differ a little.</summary>
    public const string Allocated = "allocated bytes";

    // With one thread in the pool, work that waits for other work would wait for ever.
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(5);

    /// <summary>The counts by name.</summary>
    /// <param name="name">The name of the build, which their names begin with.</param>
    public IEnumerable<KeyValuePair<string, long>> Run(string name)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var hasStrace = HasStrace();
        Build(isTraced: hasStrace, counts);
        return counts.Where(c => c.Value > 0).Select(c => KeyValuePair.Create($"{name}: {c.Key}", c.Value));
    }

    private void Build(bool isTraced, SortedDictionary<string, long> counts)
    {
        var (allocated, log) = (Path.Combine(scratch, "allocated.txt"), Path.Combine(scratch, "calls.txt"));
        string[] build = ["build", "--json", "--timings", "--now", "2030-01-01", "--root", site];
        string[] program = ["dotnet", ProgramBuild.Assembly, .. build];
        string[] traced = ["strace", "-f", "-qq", "-y", "-o", log, "--trace=" + CountedCalls.Traced];
        string[] command = isTraced ? [.. traced, .. program] : program;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            // Traced names of other files must not have the site's folder in them.
            WorkingDirectory = scratch,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(CountedBuild).Assembly.Location;
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        // A busy machine would make the pool start more threads, and each compiles grammars of its own.
        start.Environment["DOTNET_ThreadPool_ForceMaxWorkerThreads"] = "1";
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["BLOG_ALLOCATED"] = allocated;
        using var process = Process.Start(start)!;
        using var limit = new Timer(
            _ => process.Kill(entireProcessTree: true),
            null,
            MostTime,
            Timeout.InfiniteTimeSpan
        );
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The build ended with {process.ExitCode}: {output}");
        counts[Allocated] = long.Parse(File.ReadAllText(allocated), CultureInfo.InvariantCulture);
        AddAnswer(output, counts);
        if (isTraced)
            CountedCalls.Add(File.ReadLines(log), Path.GetFullPath(site), counts);
    }

    // What the program says of its own work: outputs and files, and how many documents each module had.
    private static void AddAnswer(string output, SortedDictionary<string, long> counts)
    {
        using var json = JsonDocument.Parse(output);
        foreach (var name in ImmutableArray.Create("pages", "files", "written", "unchanged", "removed"))
            counts["outputs, " + name] = json.RootElement.GetProperty(name).GetInt64();
        foreach (var module in json.RootElement.GetProperty("timings").EnumerateArray())
        {
            var name = $"documents of {module.GetProperty("pipeline")}, {module.GetProperty("module")}";
            counts[name] = counts.GetValueOrDefault(name) + module.GetProperty("documents").GetInt64();
        }
    }

    /// <summary>Whether this machine has strace and lets it trace.</summary>
    public static bool HasStrace()
    {
        try
        {
            using var strace = Process.Start(new ProcessStartInfo("strace", ["-o", "/dev/null", "true"]))!;
            strace.WaitForExit();
            return strace.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
