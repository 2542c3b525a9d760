using Blog.Testing;

namespace Blog.Sites;

/// <summary>The folders of the repository that these tests read, and rewrite when they are asked to.</summary>
internal static class Repository
{
    /// <summary>The root: the nearest folder above the tests that holds the solution.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>Where the cases and sites of this project lie.</summary>
    public static string Here => Path.Combine(Root.FullName, "tests", "Blog.Sites");

    /// <summary>
    /// Whether approved files are to be rewritten instead of compared: the environment variable APPROVE is 1.
    /// </summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable("APPROVE") == "1";

    /// <summary>The sample blog with one of the repository's themes.</summary>
    public static TestSite Sample(string theme)
    {
        var settings = s_sample.Value.Text.Split('\n').Where(l => !l.StartsWith("theme:", StringComparison.Ordinal));
        return s_sample.Value.Site.File("content/site.yml", string.Join('\n', settings) + $"\ntheme: {theme}\n");
    }

    /// <summary>The site that the files below a folder make.</summary>
    /// <param name="folder">The folder that stands for the site's root.</param>
    /// <param name="parts">The folders below it that count; all when none is named.</param>
    public static TestSite SiteIn(string folder, params string[] parts) =>
        TestSite.Of(
            FilesIn(folder)
                .Where(f => parts.Length == 0 || parts.Any(p => f.Path.StartsWith(p + "/", StringComparison.Ordinal)))
                .Select(f => (f.Path, (ReadOnlyMemory<byte>)File.ReadAllBytes(f.Full)))
        );

    /// <summary>The files below a folder by their paths with forward slashes.</summary>
    public static IEnumerable<(string Path, string Full)> FilesIn(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(full => (Path: Path.GetRelativePath(folder, full).Replace('\\', '/'), Full: full))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    private static readonly Lazy<(TestSite Site, string Text)> s_sample = new(() =>
        (
            SiteIn(Root.FullName, "content", "themes").At("2021-06-01"),
            File.ReadAllText(Path.Combine(Root.FullName, "content", "site.yml"))
        )
    );

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Blog.sln.");
        return folder;
    }
}
