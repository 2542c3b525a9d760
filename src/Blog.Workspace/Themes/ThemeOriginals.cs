using Blog.Workspace.Disk;

namespace Blog.Workspace.Themes;

/// <summary>
/// The built-in theme files as they were when somebody copied them into the site. They lie beside the copies, in
/// <c>.copied/VERSION/</c>, which a build passes over, and tell after an upgrade who changed a file: its author or the
/// program.
/// </summary>
/// <param name="Site">The site.</param>
/// <param name="Folder">The folder of the copies, below the site's root with forward slashes.</param>
public sealed record ThemeOriginals(SiteFolder Site, string Folder)
{
    private const string Hidden = ".copied";

    /// <summary>The path of an original, below <see cref="Folder"/>.</summary>
    /// <param name="version">The version of the program that has it.</param>
    /// <param name="file">Its path in the theme.</param>
    public static string PathOf(string version, string file) => $"{Hidden}/{version}/{file}";

    /// <summary>Whether any original is here: copies made before there were originals have none.</summary>
    public bool Any() => Versions().Any(v => Directory.EnumerateFileSystemEntries(v).Any());

    /// <summary>The original of a copied file; null when there is none or it cannot be read. Of several it is the one
    /// written last.</summary>
    /// <param name="file">The file's path in the theme.</param>
    public ThemeOriginal? Find(string file)
    {
        var found = Places(file).MaxBy(f => (f.LastWriteTimeUtc, f.FullName));
        try
        {
            return found is null ? null : new ThemeOriginal(VersionOf(found, file), File.ReadAllBytes(found.FullName));
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Writes the original of a copied file in the place of earlier ones.</summary>
    /// <param name="version">The version of the program that has it.</param>
    /// <param name="file">The file's path in the theme.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>Why it could not be written, as a sentence; null when it was.</returns>
    public string? Keep(string version, string file, ReadOnlyMemory<byte> bytes)
    {
        var path = Site.PathOf($"{Folder}/{PathOf(version, file)}");
        try
        {
            AtomicFile.WriteOver(path, bytes.Span);
            foreach (var earlier in Places(file).Where(f => f.FullName != path))
                earlier.Delete();
            return null;
        }
        catch (UnauthorizedAccessException failure)
        {
            return failure.Message;
        }
        catch (IOException failure)
        {
            return failure.Message;
        }
    }

    private List<FileInfo> Places(string file) =>
        [
            .. Versions()
                .Select(v => new FileInfo(Path.Combine(v, file.Replace('/', Path.DirectorySeparatorChar))))
                .Where(f => f is { Exists: true, LinkTarget: null }),
        ];

    private static string VersionOf(FileInfo place, string file) =>
        Path.GetFileName(place.FullName[..^(file.Length + 1)]);

    private string[] Versions() =>
        Site.PathOf($"{Folder}/{Hidden}") is var folder && Directory.Exists(folder)
            ? Directory.GetDirectories(folder)
            : [];
}

/// <summary>A built-in file as it was when it was copied.</summary>
/// <param name="Version">The version of the program that it was copied from.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeOriginal(string Version, ReadOnlyMemory<byte> Bytes);
