using System.Diagnostics;
using System.Globalization;
using Blog.Benchmarks.Generating;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;

namespace Blog.Benchmarks.Measuring;

/// <summary>
/// What it costs to know copies: a site whose posts have three copies each, and whose links between posts are written
/// as addresses of copies, beside the same site without.
/// </summary>
internal static class CopiesRun
{
    private const int Links = 200_000;

    /// <summary>Runs it and prints a line for each figure.</summary>
    public static void Run(int posts, TextWriter output)
    {
        // The first build also compiles the program.
        Build(GeneratedStore.Of(100, isColoured: true));
        var (plain, _) = Build(GeneratedStore.Of(posts, isColoured: true));
        var (copied, site) = Build(GeneratedStore.Of(GeneratedSite.Content(posts, CopiedPost.Of)));
        var (copies, others) = (new string[Links], new string[Links]);
        for (var i = 0; i < Links; i++)
        {
            copies[i] = CopiedPost.AtMedium(i % posts) + "?source=rss#part";
            others[i] = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{i}");
        }

        var found = Nanoseconds(copies, address => site.Catalogue.FindCopy(address) is not null, expected: true);
        var passed = Nanoseconds(others, address => site.Catalogue.FindCopy(address) is null, expected: true);
        // With a ledger that knows what each copy was made from, as the desk asks: the first time, and again as long as
        // the site stays the same.
        var (_, known) = Build(
            GeneratedStore.Of(
                GeneratedSite
                    .Content(posts, CopiedPost.Of)
                    .Append(KeyValuePair.Create(LedgerFiles.File.Value, CopiedPost.LedgerOf(site)))
            )
        );
        var (first, states) = Milliseconds(known);
        var (again, _) = Milliseconds(known);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{posts, 7}  map and check {plain.TotalSeconds:0.00} s cpu without copies, "
                    + $"{copied.TotalSeconds:0.00} s with {3 * posts}; "
                    + $"a link to a copy {found:0} ns, another link {passed:0} ns; "
                    + $"{states} states in {first:0.0} ms, again in {again:0.0} ms"
            )
        );
    }

    private static (double Time, int States) Milliseconds(Site site)
    {
        var started = Stopwatch.GetTimestamp();
        var states = site.CopiesAt(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (states.Any(s => s.State != CopyState.Published))
            throw new InvalidOperationException("A copy of a generated post has drifted.");
        return (time, states.Length);
    }

    private static (TimeSpan Cpu, Site Site) Build(IContentStore store)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var request = new BuildRequest
        {
            Content = store,
            Now = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        var site = SiteBuilder.MapAndCheck(request, new KeptResults(expectsRuns: false), TimeProvider.System);
        process.Refresh();
        return (process.TotalProcessorTime - before, site);
    }

    private static double Nanoseconds(string[] addresses, Func<string, bool> ask, bool expected)
    {
        var started = Stopwatch.GetTimestamp();
        if (addresses.Any(a => ask(a) != expected))
            throw new InvalidOperationException("A generated address leads elsewhere than it should.");
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / addresses.Length;
    }
}
