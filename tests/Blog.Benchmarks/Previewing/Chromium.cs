using System.Diagnostics;
using System.Text.Json;

namespace Blog.Benchmarks.Previewing;

/// <summary>A headless Chromium of its own, with one page.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--remote-debugging-port=0",
        "about:blank",
    ];

    private readonly Process _process;
    private readonly DirectoryInfo _profile;

    private Chromium(Process process, DirectoryInfo profile, DevTools page) =>
        (_process, _profile, Page) = (process, profile, page);

    /// <summary>The page.</summary>
    public DevTools Page { get; }

    /// <summary>The program: what <c>BLOG_CHROMIUM</c> names, or one of the usual; null when there is none.</summary>
    public static string? Executable =>
        Environment.GetEnvironmentVariable("BLOG_CHROMIUM") is { Length: > 0 } named
            ? named
            : Known.FirstOrDefault(File.Exists);

    /// <summary>Starts it.</summary>
    public static async Task<Chromium> Start(string executable)
    {
        var profile = Directory.CreateTempSubdirectory("blog-chromium-");
        var start = new ProcessStartInfo(executable, [$"--user-data-dir={profile.FullName}", .. Arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new Chromium(process, profile, await DevTools.Connect(await PageOf(profile)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    // Chromium writes the port it chose into its profile.
    private static async Task<Uri> PageOf(DirectoryInfo profile)
    {
        var file = Path.Combine(profile.FullName, "DevToolsActivePort");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!File.Exists(file) || (await File.ReadAllLinesAsync(file, patience.Token)).Length < 2)
            await Task.Delay(20, patience.Token);
        var port = (await File.ReadAllLinesAsync(file, patience.Token))[0];
        using var client = new HttpClient();
        using var pages = JsonDocument.Parse(
            await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"), patience.Token)
        );
        var page = pages.RootElement.EnumerateArray().First(p => p.GetProperty("type").GetString() == "page");
        return new Uri(page.GetProperty("webSocketDebuggerUrl").GetString()!);
    }
}
