using System.Diagnostics;
using System.Globalization;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Measuring;

/// <summary>Writes a generated site to a folder and builds it with the program, as an author would.</summary>
internal static class ProgramBuild
{
    /// <summary>Runs it twice: clean, and again with nothing to do.</summary>
    public static IEnumerable<Measurement> Run(int posts)
    {
        var folder = Directory.CreateTempSubdirectory("blog-benchmark-");
        try
        {
            Write(posts, folder.FullName);
            yield return Measure(posts, "blog build, clean", folder.FullName);
            yield return Measure(posts, "blog build, nothing to do", folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the files of a generated site, theme included.</summary>
    public static void Write(int posts, string folder)
    {
        var theme = GeneratedSite.Theme(GeneratedSite.FindRoot(AppContext.BaseDirectory));
        var content = GeneratedSite
            .Content(posts)
            .Select(f => KeyValuePair.Create(f.Key, System.Text.Encoding.UTF8.GetBytes(f.Value)));
        foreach (var (path, bytes) in theme.Concat(content))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static Measurement Measure(int posts, string what, string folder)
    {
        var started = Stopwatch.GetTimestamp();
        using var program = Process.Start(
            new ProcessStartInfo("dotnet", [Assembly, "build", "--quiet"]) { WorkingDirectory = folder }
        )!;
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        do
        {
            // A process that has ended reports neither, so the last look before its end counts.
            (cpu, peak) = Look(program, cpu, peak);
        } while (!program.WaitForExit(TimeSpan.FromMilliseconds(20)));

        var wall = Stopwatch.GetElapsedTime(started);
        if (program.ExitCode != 0)
            throw new InvalidOperationException(
                $"'blog build' ended with {program.ExitCode.ToString(CultureInfo.InvariantCulture)}."
            );
        return new Measurement(
            posts,
            what,
            wall,
            cpu,
            peak,
            Directory.EnumerateFiles(Path.Combine(folder, "output"), "*", SearchOption.AllDirectories).Count()
        );
    }

    private static (TimeSpan Cpu, long Peak) Look(Process program, TimeSpan cpu, long peak)
    {
        try
        {
            program.Refresh();
            return (program.TotalProcessorTime, Math.Max(peak, program.PeakWorkingSet64));
        }
        catch (InvalidOperationException)
        {
            return (cpu, peak);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (cpu, peak);
        }
    }

    /// <summary>The built program, beside this one in the tree: <c>project/bin/configuration/framework/</c>.</summary>
    public static string Assembly
    {
        get
        {
            var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var root = GeneratedSite.FindRoot(own.FullName);
            return Path.Combine(root, "src", "Blog", "bin", own.Parent!.Name, own.Name, "blog.dll");
        }
    }
}
