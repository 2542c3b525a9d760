namespace Blog.Workspace.Disk;

/// <summary>Where a path leads once every symbolic link in it is followed.</summary>
public static class RealPath
{
    // As Linux has it (path_resolution(7)).
    private const int MostLinks = 40;

    /// <summary>
    /// The path without symbolic links and without <c>.</c> and <c>..</c>; null when its links go round in circles.
    /// What does not exist stays as it is.
    /// </summary>
    public static string? Of(string path)
    {
        var links = 0;
        var rest = new Stack<string>(PartsOf(Path.GetFullPath(path)));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        while (rest.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Combine(real, part));
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            var absolute = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(absolute)!;
            foreach (var inner in PartsOf(absolute))
                rest.Push(inner);
        }

        return real;
    }

    /// <summary>Whether a path is a folder or lies in it; both real.</summary>
    public static bool IsWithin(string folder, string path) =>
        path.Equals(folder, StringComparison.Ordinal)
        || path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    // Last part first, as a stack takes them.
    private static IEnumerable<string> PartsOf(string full) =>
        full[Path.GetPathRoot(full)!.Length..]
            .Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
            .Reverse();
}
