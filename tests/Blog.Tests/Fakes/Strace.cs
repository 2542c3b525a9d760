using System.ComponentModel;
using System.Diagnostics;
using Blog.Testing;

namespace Blog.Tests.Fakes;

/// <summary>
/// Runs the program in a process of its own, and traces its system calls, makes one fail, or kills it at one.
/// </summary>
internal static class Strace
{
    /// <summary>The exit code that shells give a killed program: 128 and the number of the signal.</summary>
    public const int Killed = 137;

    /// <summary>Whether this machine has strace and lets it trace.</summary>
    public static async Task<bool> IsHereAsync()
    {
        try
        {
            return OperatingSystem.IsLinux() && (await StartAsync(["-o", "/dev/null", "true"])).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Builds the site in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="calls">The system calls that are traced, as strace names them.</param>
    /// <param name="inject">What strace does to one of them, in its own syntax; null for nothing.</param>
    /// <returns>The exit code and the errors, and the traced calls, one a line.</returns>
    public static async Task<(RunResult Result, string[] Calls)> BuildAsync(
        TestFolder folder,
        string calls,
        string? inject = null
    )
    {
        var log = folder.PathOf("trace.txt");
        var program = Path.Combine(AppContext.BaseDirectory, "blog.dll");
        string[] traced = ["-f", "-qq", "-y", "-o", log, $"--trace={calls}"];
        string[] injected = inject is null ? [] : [$"--inject={inject}"];
        string[] build = ["dotnet", program, "build", "-q", "--root", folder.Root, "--now", "2020-12-01"];
        var result = await StartAsync([.. traced, .. injected, .. build]);
        return (result, await File.ReadAllLinesAsync(log, TestContext.Current.CancellationToken));
    }

    private static async Task<RunResult> StartAsync(string[] arguments)
    {
        using var strace = Process.Start(new ProcessStartInfo("strace", arguments) { RedirectStandardError = true })!;
        var error = await strace.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await strace.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new RunResult(strace.ExitCode, "", error);
    }
}
