using Blog.Text.Fingerprints;

namespace Blog.Running;

/// <summary>The files that the program runs from.</summary>
internal static class OwnFiles
{
    private const string Library = "blog.dll";

    /// <summary>A fingerprint that changes with every version of the program: of the names, sizes and times of its
    /// libraries, or of the one file that a native program is.</summary>
    /// <param name="folder">The program's folder.</param>
    /// <param name="program">The whole path of what the system has started; null when it is not known.</param>
    public static Fingerprint FingerprintOf(string folder, string? program)
    {
        var files = File.Exists(Path.Combine(folder, Library))
            ? new DirectoryInfo(folder).GetFiles("*.dll").OrderBy(f => f.Name, StringComparer.Ordinal).ToArray()
            : [new FileInfo(program ?? Path.Combine(folder, Library))];
        // Some systems give every file the same time, and every version a folder of its own.
        var print = new FingerprintBuilder().Add(folder);
        foreach (var file in files.Where(f => f.Exists))
            print.Add(file.Name).Add(file.Length).Add(file.LastWriteTimeUtc.Ticks);
        return print.ToFingerprint();
    }
}
