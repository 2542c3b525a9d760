using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Programs;

/// <summary>Runs programs of the real machine for their output.</summary>
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
            // Both streams are read to the end: a program blocks while nobody reads what it prints.
            asked.BeginErrorReadLine();
            var printed = asked.StandardOutput.ReadToEnd();
            asked.WaitForExit();
            return asked.ExitCode == 0 ? new StringReader(printed).ReadLine() : null;
        }
        catch (Win32Exception)
        {
            // A program that exists but cannot run counts as missing.
            return null;
        }
    }
}

/// <summary>Runs a program and gives the first line of its output.</summary>
/// <param name="file">The program's name, which is looked up in <c>PATH</c>.</param>
/// <param name="arguments">Its arguments.</param>
/// <returns>The line; null when the program is missing, fails or prints nothing.</returns>
internal delegate string? AskProgram(string file, ImmutableArray<string> arguments);
