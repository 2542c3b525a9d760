using System.Collections.Immutable;
using System.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Drafting;

/// <summary>Writes the files of a new site into a folder.</summary>
public static class NewSite
{
    private const string Settings = "content/site.yml";

    /// <summary>
    /// Writes them, unless one of them is there already with other content: then nothing is written. The settings come
    /// last, so that the folder becomes a site only when it is complete; after a kill the same command completes it.
    /// </summary>
    /// <param name="folder">The whole path of the folder, which need not be there.</param>
    /// <param name="files">The files, by paths below the folder with forward slashes.</param>
    /// <returns>The paths that are taken; none when all was written.</returns>
    public static ImmutableArray<string> Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        var taken = files.Select(f => InTheWay(folder, f.Key, f.Value)).OfType<string>().Distinct().ToImmutableArray();
        if (!taken.IsEmpty)
            return taken.Sort(StringComparer.Ordinal);
        foreach (var (path, text) in files.OrderBy(f => f.Key == Settings).ThenBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!File.Exists(PathOf(folder, path)))
                AtomicFile.WriteBeside(PathOf(folder, path), Encoding.UTF8.GetBytes(text));
        }

        return [];
    }

    private static string PathOf(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    // The path that is taken: the file itself, or a file where a folder is needed; null for none.
    private static string? InTheWay(string folder, string path, string text)
    {
        var full = PathOf(folder, path);
        if (IsThere(full))
            return Holds(full, Encoding.UTF8.GetBytes(text)) ? null : path;
        for (var above = path; above.Length > 0; )
        {
            above = above.LastIndexOf('/') is var slash and > 0 ? above[..slash] : "";
            var at = PathOf(folder, above);
            if (!Directory.Exists(at) && IsThere(at))
                return above.Length > 0 ? above : folder;
        }

        return null;
    }

    // The length comes first: a pipe has none, and reading it would block.
    private static bool Holds(string path, byte[] bytes) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } file
        && file.Length == bytes.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);

    // A link to nowhere counts as well.
    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
