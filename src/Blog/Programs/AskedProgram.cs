using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Programs;

/// <summary>Asks programs of the real machine.</summary>
internal static class AskedProgram
{
    /// <inheritdoc cref="AskProgram"/>
    public static string? Ask(string file, ImmutableArray<string> arguments)
    {
        if (ProgramPath.Find(file, Environment.GetEnvironmentVariable) is not { } found || ProgramPath.IsBatch(found))
            return null;
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(found, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            if (asked is null)
                return null;
            var line = asked.StandardOutput.ReadLine();
            asked.WaitForExit();
            return asked.ExitCode == 0 ? line : null;
        }
        catch (Win32Exception)
        {
            // It is there and cannot be run: as good as none.
            return null;
        }
    }
}
