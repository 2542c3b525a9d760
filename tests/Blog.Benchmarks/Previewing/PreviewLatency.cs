using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Blog.Benchmarks.Generating;
using Blog.Benchmarks.Measuring;

namespace Blog.Benchmarks.Previewing;

/// <summary>
/// Measures what an author waits for: from the moment a file was saved (written in place and renamed over in turn) to
/// the moment its new text is in the document of a real Chromium that looks at the running preview. The answer travels
/// back through DevTools, which is counted too.
/// </summary>
internal static class PreviewLatency
{
    private const int Warmups = 5;
    private const int Runs = 50;

    /// <summary>Measures a generated site of this size and prints a row for each kind of edit.</summary>
    public static async Task<int> Run(int posts, TextWriter output)
    {
        if (Chromium.Executable is not { } executable)
        {
            await Console.Error.WriteLineAsync("No Chromium was found; BLOG_CHROMIUM can name one.");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("blog-preview-");
        try
        {
            ProgramBuild.Write(posts, folder.FullName);
            await using var program = await PreviewProgram.Start(ProgramBuild.Assembly, folder.FullName, FreePort());
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{posts, 7}  home page served {program.Ready.TotalSeconds:0.00} s after the "
                        + $"start, {program.Memory >> 20} MiB"
                )
            );
            await using var chromium = await Chromium.Start(executable);
            foreach (var edits in KindsOf(posts, folder.FullName))
                await output.WriteLineAsync((await Measure(posts, edits, folder.FullName, program, chromium.Page)).Row);
            await output.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{posts, 7}  {program.Memory >> 20} MiB after the edits")
            );
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Edits[] KindsOf(int posts, string folder)
    {
        var content = GeneratedSite.Content(posts).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        var files = content
            .Keys.Where(f => f.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var layout = File.ReadAllText(Path.Combine(folder, "themes", "base", "layouts", "post.html"));
        return
        [
            Edits.OfBody(content, files[files.Length / 2]),
            Edits.OfFrontMatter(content, files[files.Length / 3]),
            Edits.OfLists(content, files[^1]),
            Edits.OfLayout(layout, files[files.Length / 4]),
        ];
    }

    private static async Task<Distribution> Measure(
        int posts,
        Edits edits,
        string folder,
        PreviewProgram program,
        DevTools page
    )
    {
        await page.GoTo(new Uri(program.Home, edits.Page));
        var times = new List<TimeSpan>();
        for (var i = 0; i < Warmups + Runs; i++)
        {
            // As between two saves of a writer: the check of the whole site has time to run.
            await Task.Delay(400);
            var time = await Edit(edits, folder, $"w{i:000}x{edits.File.Length}", isRename: i % 2 == 1, page);
            if (i >= Warmups)
                times.Add(time);
        }

        return new Distribution(posts, edits.What, times);
    }

    private static async Task<TimeSpan> Edit(Edits edits, string folder, string word, bool isRename, DevTools page)
    {
        var bytes = Encoding.UTF8.GetBytes(edits.Text(word));
        var file = Path.Combine(folder, edits.File);
        var beside = Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file) + ".tmp");
        if (isRename)
            await File.WriteAllBytesAsync(beside, bytes);
        await page.Evaluate(
            $$"""
            window.seen = new Promise(done => {
              const look = () => {
                if (document.body.textContent.includes("{{word}}")) { watch.disconnect(); done(true); }
              };
              const watch = new MutationObserver(look);
              watch.observe(document, { childList: true, characterData: true, subtree: true });
              look();
            });
            0
            """
        );
        await page.Begin("window.seen");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var saved = Stopwatch.GetTimestamp();
        if (isRename)
            File.Move(beside, file, overwrite: true);
        else
            await File.WriteAllBytesAsync(file, bytes, patience.Token);
        try
        {
            await page.Answer(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new InvalidOperationException($"The page never showed an edit of {edits.File}.");
        }

        return Stopwatch.GetElapsedTime(saved);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
