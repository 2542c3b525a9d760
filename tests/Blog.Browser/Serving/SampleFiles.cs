using System.Text;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Browser.Serving;

/// <summary>The files of the sample site, read from the repository.</summary>
internal static class SampleFiles
{
    /// <summary>A store of them, with another theme chosen and one more page.</summary>
    public static MemoryContentStore WithTheme(string theme)
    {
        var root = FindRoot();
        var files = new[] { "content", "themes" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            )
            .Select(file =>
                KeyValuePair.Create(
                    new ContentPath(Path.GetRelativePath(root, file).Replace('\\', '/')),
                    (ReadOnlyMemory<byte>)File.ReadAllBytes(file)
                )
            );
        var settings = File.ReadAllText(Path.Combine(root, "content", "site.yml"));
        Assert.Contains("\ntheme: paper\n", settings, StringComparison.Ordinal);
        var chosen = settings.Replace("\ntheme: paper\n", $"\ntheme: {theme}\n", StringComparison.Ordinal);
        return new MemoryContentStore(files)
            .With(new ContentPath("content/site.yml"), Encoding.UTF8.GetBytes(chosen))
            .With(new ContentPath(EverythingPage.Path), Encoding.UTF8.GetBytes(EverythingPage.Text))
            .With(new ContentPath(PicturesPage.Path), Encoding.UTF8.GetBytes(PicturesPage.Text))
            .With(PicturesPage.Pictures)
            .With(new ContentPath(PhotosPage.Path), Encoding.UTF8.GetBytes(PhotosPage.Text))
            .With(PhotosPage.Pictures);
    }

    private static MemoryContentStore With(
        this MemoryContentStore store,
        IEnumerable<KeyValuePair<string, byte[]>> files
    ) => files.Aggregate(store, (all, file) => all.With(new ContentPath(file.Key), file.Value));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "content", "site.yml")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The sample site is not above the folder of the tests.");
    }
}
