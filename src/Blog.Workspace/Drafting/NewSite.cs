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
    /// last, so that a folder is no site before it is a whole one; after a kill the same command completes it.
    /// </summary>
    /// <param name="folder">The whole path of the folder, which need not be there.</param>
    /// <param name="files">The files, by paths below the folder with forward slashes.</param>
    /// <returns>The paths that are taken; none when all was written.</returns>
    public static ImmutableArray<string> Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        var taken = files.Where(f => IsTaken(PathOf(folder, f.Key), f.Value)).Select(f => f.Key);
        if (taken.Any())
            return [.. taken.Order(StringComparer.Ordinal)];
        foreach (var (path, text) in files.OrderBy(f => f.Key == Settings).ThenBy(f => f.Key, StringComparer.Ordinal))
        {
            var full = PathOf(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (!File.Exists(full))
                AtomicFile.WriteOver(full, Encoding.UTF8.GetBytes(text));
        }

        return [];
    }

    private static string PathOf(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static bool IsTaken(string path, string text) => Path.Exists(path)
        && !(File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)));
}
