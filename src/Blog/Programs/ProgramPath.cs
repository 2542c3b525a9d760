namespace Blog.Programs;

/// <summary>Finds programs in <c>PATH</c>, as a shell does.</summary>
internal static class ProgramPath
{
    /// <summary>The whole path of a program; null when there is no such program.</summary>
    /// <param name="file">A name to look for in the folders of <c>PATH</c>, or a path. The working folder is not
    /// searched.</param>
    /// <param name="variable">Reads environment variables.</param>
    public static string? Find(string file, Func<string, string?> variable)
    {
        string[] endings = OperatingSystem.IsWindows()
            ? ["", .. (variable("PATHEXT") ?? ".COM;.EXE;.BAT;.CMD").Split(';')]
            : [""];
        if (Path.GetDirectoryName(file) is { Length: > 0 })
            return endings.Select(e => Path.GetFullPath(file) + e).FirstOrDefault(IsProgram);
        return (variable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => endings.Select(e => Path.Combine(folder, file + e)))
            .FirstOrDefault(IsProgram);
    }

    /// <summary>Whether a command is nothing but the path of a file, which may contain blanks.</summary>
    public static bool IsFile(string command) => File.Exists(command);

    /// <summary>Whether a program is a batch file of Windows.</summary>
    public static bool IsBatch(string path) => Path.GetExtension(path).ToUpperInvariant() is ".CMD" or ".BAT";

    private static bool IsProgram(string path)
    {
        if (!File.Exists(path))
            return false;
        // A file without extension beside a .cmd of its name is a script for another system.
        return OperatingSystem.IsWindows()
            ? Path.HasExtension(path)
            : (
                File.GetUnixFileMode(path)
                & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)
            ) != 0;
    }
}
