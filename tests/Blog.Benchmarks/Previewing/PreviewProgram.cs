using System.Diagnostics;
using System.Net;

namespace Blog.Benchmarks.Previewing;

/// <summary>A running <c>blog preview</c>.</summary>
internal sealed class PreviewProgram : IAsyncDisposable
{
    private readonly Process _process;

    private PreviewProgram(Process process, Uri home, TimeSpan ready) =>
        (_process, Home, Ready) = (process, home, ready);

    /// <summary>Where the site's home page is.</summary>
    public Uri Home { get; }

    /// <summary>From the start of the process to its first answer with a page.</summary>
    public TimeSpan Ready { get; }

    /// <summary>The memory that is resident, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it serves the home page.</summary>
    /// <param name="assembly">The built program.</param>
    /// <param name="folder">The site's root.</param>
    /// <param name="port">A port that is free.</param>
    public static async Task<PreviewProgram> Start(string assembly, string folder, int port)
    {
        var started = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo(
            "dotnet",
            [assembly, "preview", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--quiet"]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        var home = new Uri($"http://localhost:{start.ArgumentList[3]}/blog/");
        using var client = new HttpClient();
        while (!await Serves(client, home))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"'blog preview' ended with {process.ExitCode}.");
            await Task.Delay(5);
        }

        return new PreviewProgram(process, home, Stopwatch.GetElapsedTime(started));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> Serves(HttpClient client, Uri home)
    {
        try
        {
            using var answer = await client.GetAsync(home);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }
}
