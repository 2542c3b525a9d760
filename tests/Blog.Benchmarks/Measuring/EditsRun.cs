using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Blog.Benchmarks.Generating;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Benchmarks.Measuring;

/// <summary>
/// Maps a generated site and edits it, as a preview would: how long the map takes after each edit, the page of the
/// post, and the check.
/// </summary>
internal sealed class EditsRun
{
    private const int Edits = 50;
    private const int WarmUp = 8;

    private readonly TextWriter _output;
    private readonly KeptResults _kept = new();
    private MemoryContentStore _store;
    private ImmutableArray<ModuleReport> _reports = [];

    private EditsRun(int posts, TextWriter output) =>
        (_store, _output) = (GeneratedStore.Of(posts, isColoured: true), output);

    /// <summary>Runs it. The first map is that of a cold process, compiling included, if nothing ran before.</summary>
    public static void Run(int posts, TextWriter output) => new EditsRun(posts, output).Run(posts);

    private void Run(int posts)
    {
        var started = Stopwatch.GetTimestamp();
        var site = Map();
        _output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{posts, 7} posts: first map {Ms(started):0} ms, {site.Outputs.Count} outputs"
            )
        );
        started = Stopwatch.GetTimestamp();
        SiteBuilder.Check(site, CancellationToken.None);
        _output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         first check {Ms(started):0} ms; live {LiveMebibytes()} MiB"
            )
        );
        var number = posts / 2;
        var (path, text) = GeneratedPost.Of(number);
        Measure(
            "body",
            new ContentPath(path),
            i =>
                text.Replace(
                    "\n## ",
                    $"\nEdit {i.ToString(CultureInfo.InvariantCulture)}.\n\n## ",
                    StringComparison.Ordinal
                ),
            number
        );
        Measure("front matter", new ContentPath(path), i => Retitled(text, i), number);
        var layout = new ContentPath("themes/base/layouts/post.html");
        var template = Encoding.UTF8.GetString(_store.Read(layout).Bytes.Span);
        Measure(
            "theme layout",
            layout,
            i => template + $"<!-- {i.ToString(CultureInfo.InvariantCulture)} -->\n",
            number
        );
        MeasurePages(number);
        _output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         live {LiveMebibytes()} MiB, {_kept.Count} results kept"
            )
        );
    }

    // Title, tags and, where there is one, the part of the series.
    private static string Retitled(string text, int i) =>
        text.Replace(
                "title: \"",
                $"title: \"Edit {i.ToString(CultureInfo.InvariantCulture)} ",
                StringComparison.Ordinal
            )
            .Replace("tags: [", i % 2 == 0 ? "tags: [edited, " : "tags: [", StringComparison.Ordinal)
            .Replace("part: ", i % 3 == 0 ? "part: 1" : "part: ", StringComparison.Ordinal);

    private void Measure(string what, ContentPath file, Func<int, string> edit, int number)
    {
        var (maps, pages, checks) = (new List<double>(), new List<double>(), new List<double>());
        var modules = new Dictionary<string, double>(StringComparer.Ordinal);
        var original = _store.Read(file).Bytes;
        using var process = Process.GetCurrentProcess();
        var cpu = TimeSpan.Zero;
        for (var i = 0; i < WarmUp + Edits; i++)
        {
            _store = _store.With(file, Encoding.UTF8.GetBytes(edit(i)));
            var before = Cpu(process);
            var started = Stopwatch.GetTimestamp();
            var site = Map();
            var mapped = Ms(started);
            cpu += i < WarmUp ? TimeSpan.Zero : Cpu(process) - before;
            started = Stopwatch.GetTimestamp();
            Make(site, PageOf(number));
            var made = Ms(started);
            started = Stopwatch.GetTimestamp();
            SiteBuilder.Check(site, CancellationToken.None);
            if (i < WarmUp)
                continue;
            (maps, pages, checks) = ([.. maps, mapped], [.. pages, made], [.. checks, Ms(started)]);
            foreach (var report in _reports)
                modules[report.Pipeline + "/" + report.Module] =
                    modules.GetValueOrDefault(report.Pipeline + "/" + report.Module)
                    + (report.Elapsed.TotalMilliseconds / Edits);
        }

        _store = _store.With(file, original);
        _output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"         {what, -13} map {Spread(maps)} ({cpu.TotalMilliseconds / Edits:0.0} ms of "
                    + $"processor time)   page {Spread(pages)}   check {Spread(checks)}"
            )
        );
        foreach (var (module, ms) in modules.OrderByDescending(m => m.Value).Take(8))
            _output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"             {module, -28} {ms, 8:0.00} ms")
            );
    }

    // Each kind of page right after an edit, when what is made once for a whole site has not been made yet.
    private void MeasurePages(int number)
    {
        var (path, text) = GeneratedPost.Of(number);
        foreach (
            var page in new[]
            {
                PageOf(number),
                "index.html",
                "page/50/index.html",
                "tags/go/index.html",
                "tags/index.html",
                "archive/2000/index.html",
                "archive/2000/05/index.html",
                "series/series-0/index.html",
                "series/index.html",
                "archive/index.html",
                "404.html",
            }
        )
        {
            var times = new List<double>();
            for (var i = 0; i < 12; i++)
            {
                _store = _store.With(
                    new ContentPath(path),
                    Encoding.UTF8.GetBytes(text + i.ToString(CultureInfo.InvariantCulture))
                );
                var site = Map();
                if (!site.Outputs.ContainsKey(new SitePath(page)))
                    break;
                var started = Stopwatch.GetTimestamp();
                Make(site, page);
                times.Add(Ms(started));
            }

            if (times.Count > 0)
                _output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"             {page, -46} made in {Spread([.. times.Skip(2)])}"
                    )
                );
        }
    }

    private Site Map()
    {
        var request = new BuildRequest
        {
            Content = _store,
            Now = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        var site = SiteBuilder.Map(request, _kept, TimeProvider.System);
        _kept.DropUnused();
        _reports = site.Reports;
        return site;
    }

    private static string PageOf(int number) =>
        $"posts/post-{number.ToString("00000", CultureInfo.InvariantCulture)}/index.html";

    private static void Make(Site site, string path)
    {
        var content = site.Outputs[new SitePath(path)].Make(new ReadLog());
        if (content.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"The generated site has a mistake: {error}");
    }

    private static double Ms(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    // On a busy machine the clock says little: a thread that waits for its turn takes no processor time.
    private static TimeSpan Cpu(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    private static long LiveMebibytes() => GC.GetTotalMemory(forceFullCollection: true) >> 20;

    private static string Spread(List<double> times)
    {
        var sorted = times.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted[sorted.Count / 2], 7:0.0} / {sorted[(int)(sorted.Count * 0.95)], 7:0.0} / {sorted[^1], 7:0.0} ms"
        );
    }
}
