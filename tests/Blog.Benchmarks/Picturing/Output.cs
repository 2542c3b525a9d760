using System.Diagnostics;

namespace Blog.Benchmarks.Picturing;

/// <summary>Asks a program for what it prints.</summary>
internal static class Output
{
    /// <summary>What it prints; null when it does not start or fails.</summary>
    public static string? Of(string program, string[] arguments, string folder = "")
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
