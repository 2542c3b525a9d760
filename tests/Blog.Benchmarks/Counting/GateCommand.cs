using Blog.Benchmarks.Comparing;
using Blog.Benchmarks.Comparing.Sites;
using Blog.Benchmarks.Generating;
using Blog.Benchmarks.Measuring;

namespace Blog.Benchmarks.Counting;

/// <summary>
/// <c>gate</c>: counts the work of a cold build of 200 generated posts and a draft with a diagram, of the same build
/// again, and of one after a text changed, and compares with <c>Counting/approved.txt</c>. <c>gate --approve</c> writes
/// that file. No clock is involved, so that a busy machine finds the same as a quiet one.
/// </summary>
internal static class GateCommand
{
    private const int Posts = 200;
    private const string DiagramName = "deef39d56d5f54192227";

    /// <summary>Runs it.</summary>
    /// <returns>0 when everything is as approved.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        var root = GeneratedSite.FindRoot(AppContext.BaseDirectory);
        var approved = Path.Combine(root, "tests", "Blog.Benchmarks", "Counting", "approved.txt");
        if (!ProgramBuild.Assembly.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}"))
        {
            Console.Error.WriteLine("The approved numbers are of a Debug build: leave out '-c Release'.");
            return 2;
        }

        var counts = Count(root);
        if (words.Contains("--approve"))
        {
            ApprovedCounts.Write(approved, counts);
            Console.WriteLine($"{counts.Count} numbers approved: {approved}");
            return 0;
        }

        var hasCalls = CountedBuild.HasStrace();
        if (!hasCalls)
            Console.WriteLine("not counted: system calls, as strace is missing");
        var differences = ApprovedCounts.Differences(approved, counts, hasCalls).ToList();
        foreach (var difference in differences)
            Console.WriteLine(difference);
        Console.WriteLine(
            differences.Count == 0
                ? $"{counts.Count} numbers are as approved"
                : "If this is meant: dotnet run --project tests/Blog.Benchmarks -- gate --approve"
        );
        return differences.Count == 0 ? 0 : 1;
    }

    // A site with drawings must not open more files for what has not changed. Nothing of a draft is published, so that
    // no file is written after all others, whose state a fast machine would not trust.
    private static void AddDiagram(string site)
    {
        var content = Path.Combine(site, "content");
        File.WriteAllText(
            Path.Combine(content, "posts", "diagram.md"),
            "---\ntitle: Diagram\ndraft: true\n---\n```dot\ndigraph { a -> b }\n```\n"
        );
        Directory.CreateDirectory(Path.Combine(content, "diagrams"));
        File.WriteAllText(Path.Combine(content, "diagrams", DiagramName + ".svg"), "<svg viewBox=\"0 0 9 9\"/>\n");
    }

    private static List<KeyValuePair<string, long>> Count(string root)
    {
        var scratch = Directory.CreateTempSubdirectory("blog-gate-").FullName;
        try
        {
            var site = Path.Combine(scratch, "site");
            var program = new OwnProgram(root, ProgramBuild.Assembly);
            program.Write(site, Posts, SiteVariant.Everything);
            AddDiagram(site);
            var build = new CountedBuild(site, scratch);
            List<KeyValuePair<string, long>> counts = [.. build.Run("cold"), .. build.Run("again")];
            SiteChanges.Text(program, site, run: 1);
            counts.AddRange(build.Run("text"));
            return counts;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
