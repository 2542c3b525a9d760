using Blog.Browser.Serving;

namespace Blog.Browser.Readers;

/// <summary>A temporary folder with the XML and JSON files of a built site.</summary>
internal sealed class FeedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("blog-feeds-");

    /// <summary>Writes the files.</summary>
    public FeedFolder(SiteServer site)
    {
        foreach (
            var (path, file) in site.Files.Where(f => System.IO.Path.GetExtension(f.Key) is ".xml" or ".opml" or ".svg")
        )
        {
            var target = System.IO.Path.Combine(Path, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, file.Bytes.Span);
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>The files by path below the folder.</summary>
    public IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Path, f))
            .Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
