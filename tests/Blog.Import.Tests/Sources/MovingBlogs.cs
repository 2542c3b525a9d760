using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources;

/// <summary>The small whole blogs that lie in <c>tests/Blog.Sites/Moving/</c>.</summary>
internal static class MovingBlogs
{
    /// <summary>The names of those that generators work on.</summary>
    public static string[] Names { get; } =
    ["astro", "eleventy", "hexo", "hugo", "jekyll", "markdown", "pelican", "statiq", "zola"];

    /// <summary>The files of a blog.</summary>
    public static SourceTree Read(string name)
    {
        var folder = Path.Combine(Root().FullName, "tests", "Blog.Sites", "Moving", name, "blog");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        return new SourceTree(
            name,
            files.Select(f => ReadBlog.FileOf(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)))
        );
    }

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Blog.sln.");
        return folder;
    }
}
