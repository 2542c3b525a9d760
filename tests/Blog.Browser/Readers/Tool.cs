using System.Diagnostics;

namespace Blog.Browser.Readers;

/// <summary>Runs a program of the machine; the test is skipped where it is not installed.</summary>
internal static class Tool
{
    /// <summary>The path of a program in one of Debian's folders or the search path; the test is skipped when there is
    /// none.</summary>
    public static string Find(string name)
    {
        var folders = new[] { "/usr/bin" }.Concat(
            (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        );
        var found = folders.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        if (found is null)
            Assert.Skip($"{name} is not installed.");
        return found;
    }

    /// <summary>What a program prints, and how it ended.</summary>
    public static async Task<(int ExitCode, string Output)> Run(
        string program,
        string folder,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
