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
            using var asked = Process.Start(
                new ProcessStartInfo(found, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            );
            if (asked is null)
                return null;
            // Both are read to their ends: a program waits when nobody takes what it prints.
            asked.BeginErrorReadLine();
            var printed = asked.StandardOutput.ReadToEnd();
            asked.WaitForExit();
            return asked.ExitCode == 0 ? new StringReader(printed).ReadLine() : null;
        }
        catch (Win32Exception)
        {
            // It is there and cannot be run: as good as none.
            return null;
        }
    }
}
