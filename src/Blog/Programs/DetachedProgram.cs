using System.Buffers;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Blog.Programs;

/// <summary>Starts programs of the real machine that outlive this one.</summary>
internal static class DetachedProgram
{
    // Characters that are special to cmd.exe, which runs every .cmd and .bat.
    private static readonly SearchValues<char> SignsOfCmd = SearchValues.Create("\"&|<>^%!\r\n");

    /// <summary>Starts a program.</summary>
    /// <returns>Why it could not be started, as a sentence; null when it was.</returns>
    public static string? Start(string file, ImmutableArray<string> arguments)
    {
        if (ProgramPath.Find(file, Environment.GetEnvironmentVariable) is not { } found)
            return $"There is no program '{file}' in PATH.";
        if (
            ProgramPath.IsBatch(found) && arguments.FirstOrDefault(a => a.AsSpan().ContainsAny(SignsOfCmd)) is { } risky
        )
            return $"'{risky}' has characters that a batch file such as '{file}' would misread.";
        try
        {
            using var started = Process.Start(Described(found, arguments));
            return started is null ? $"'{file}' could not be started." : null;
        }
        catch (Win32Exception failure)
        {
            return $"'{file}' could not be started: {failure.Message}";
        }
    }

    private static ProcessStartInfo Described(string found, ImmutableArray<string> arguments)
    {
        // In its own session, Ctrl+C in this terminal does not reach it.
        var session = OperatingSystem.IsLinux() ? ProgramPath.Find("setsid", Environment.GetEnvironmentVariable) : null;
        var start = session is null
            ? new ProcessStartInfo(found, arguments)
            : new ProcessStartInfo(session, [found, .. arguments]);
        start.UseShellExecute = false;
        if (OperatingSystem.IsWindows())
            start.CreateNewProcessGroup = true;
        return start;
    }
}

/// <summary>Starts a program that outlives this one. No shell runs, so each argument arrives unchanged.</summary>
/// <param name="file">The program's name, which is looked up in <c>PATH</c>, or its whole path.</param>
/// <param name="arguments">Its arguments.</param>
/// <returns>Why it could not be started, as a sentence; null when it was.</returns>
internal delegate string? StartProgram(string file, ImmutableArray<string> arguments);
