using System.Diagnostics;

namespace Blog.Testing;

/// <summary>A folder of its own for one test, with a site in it.</summary>
public sealed class TestFolder : IDisposable
{
    public static DateTime LongAgo { get; } = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    public TestFolder()
    {
        Write("site/content/site.yml", "title: Test\n");
        Root = PathOf("site");
    }

    public string Above { get; } = Directory.CreateTempSubdirectory("blog-tests-").FullName;

    public string Root { get; }

    public string PathOf(string path) => Path.Combine(Above, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        if (Directory.Exists(Path.GetFullPath(target, Path.GetDirectoryName(PathOf(path))!)))
            Directory.CreateSymbolicLink(PathOf(path), target);
        else
            File.CreateSymbolicLink(PathOf(path), target);
    }

    /// <summary>Makes a pipe, which blocks the program that opens it to read.</summary>
    public void Pipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        using var made = Process.Start("mkfifo", [PathOf(path)]);
        made.WaitForExit();
        if (made.ExitCode != 0)
            throw new IOException($"mkfifo {path}: exit code {made.ExitCode}.");
    }

    /// <summary>Gives every file below a folder the same old time stamp, so that a later write shows.</summary>
    public void Age(string path)
    {
        foreach (var file in Directory.EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, LongAgo);
    }

    public bool IsAged(string path) => File.GetLastWriteTimeUtc(PathOf(path)) == LongAgo;

    /// <summary>Everything below a folder with its text and its time stamp, sorted.</summary>
    public IReadOnlyList<string> Picture(string path) =>
        Directory.Exists(PathOf(path))
            ?
            [
                .. Directory
                    .EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories)
                    .Select(f =>
                        $"{Path.GetRelativePath(PathOf(path), f)} {File.GetLastWriteTimeUtc(f):O} {File.ReadAllText(f)}"
                    )
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The paths of all files below a folder, sorted, without the program's own.</summary>
    public IReadOnlyList<string> Files(string path) =>
        Directory.Exists(PathOf(path))
            ?
            [
                .. Directory
                    .EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(PathOf(path), f).Replace('\\', '/'))
                    .Where(f => f != ".blog-manifest.json")
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    public void Dispose() => Directory.Delete(Above, recursive: true);
}
