using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Benchmarks.Measuring;

/// <summary>
/// What publishing costs when making costs nothing: files whose bytes are at hand, two in three of them alone in a
/// folder as pages are, in a temporary folder on the disk.
/// </summary>
internal static class PublishRun
{
    private const int Bytes = 24_000;

    private static readonly DiagnosticPolicy Policy = new([], false);

    /// <summary>Runs it for numbers of files and prints a line for each publication.</summary>
    public static void Run(IEnumerable<int> sizes, TextWriter output)
    {
        foreach (var files in sizes)
            Run(files, output);
    }

    private static void Run(int files, TextWriter output)
    {
        var root = Directory.CreateTempSubdirectory("blog-publish").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "content"));
            File.WriteAllText(Path.Combine(root, "content/site.yml"), "title: Published\n");
            var (folder, refusal) = OutputFolder.Choose(SiteFolder.At(root)!, null);
            if (folder is null)
                throw new InvalidOperationException(refusal);
            // The first publication also compiles the program.
            Publish(
                folder with
                {
                    FullPath = folder.FullPath + "-warm",
                    Work = folder.Work + "-warm",
                    Memory = null,
                },
                10,
                10
            );
            Measure("cold", 0);
            Measure("nothing changed", 0);
            Measure("1 changed", 1);
            Measure("300 changed", 300);
            Measure("nothing again", 300);
            Measure("600 changed", 600);
            Measure("all changed", files);

            void Measure(string what, int changed)
            {
                using var process = Process.GetCurrentProcess();
                var (cpu, started) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
                var result = Publish(folder, files, changed);
                var wall = Stopwatch.GetElapsedTime(started);
                process.Refresh();
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{files, 7}  {what, -22} {wall.TotalSeconds, 7:0.000} s wall "
                            + $"{(process.TotalProcessorTime - cpu).TotalSeconds, 7:0.000} s cpu "
                            + $"{result.Written, 7} written"
                    )
                );
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static PublishResult Publish(OutputFolder folder, int files, int changed)
    {
        var outputs = Enumerable.Range(0, files).Select(i => OutputOf(i, i < changed ? changed : 0));
        var site = Empty with
        {
            Outputs = outputs.ToImmutableSortedDictionary(o => o.Path, o => o),
            Diagnostics = [],
            HasReliableSettings = true,
        };
        var result = Publisher.Publish(site, folder, Policy, (_, _) => { });
        return result.IsPublished ? result : throw new InvalidOperationException(string.Join(' ', result.Obstacles));
    }

    private static Output OutputOf(int number, int version)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var path = number % 3 == 2 ? $"tags/{name[^1..]}/{name}.xml" : $"posts/a-post-{name}/index.html";
        return new Output
        {
            Path = new SitePath(path),
            ContentType = "text/html; charset=utf-8",
            Fingerprint = Fingerprint.Of(path),
            ClaimedBy = [],
            Make = _ => new OutputContent(BytesOf(number, version), []),
        };
    }

    private static byte[] BytesOf(int number, int version)
    {
        var bytes = new byte[Bytes];
        var text = string.Create(CultureInfo.InvariantCulture, $"{number} {version}");
        _ = Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, 0);
        return bytes;
    }

    private static Site Empty { get; } =
        SiteBuilder.Map(
            new BuildRequest { Content = MemoryContentStore.OfTexts([]), Now = DateTimeOffset.UnixEpoch },
            new KeptResults(expectsRuns: false),
            TimeProvider.System
        );
}
