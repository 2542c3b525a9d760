namespace Blog.Testing;

/// <summary>Says whether <c>content/</c> of the repository is the sample blog. In a clone it may be the blog of its
/// owner; the tests about the sample are skipped there.</summary>
public static class SampleContent
{
    /// <summary>Why such a test is skipped.</summary>
    public const string Reason = "content/ is not the sample blog: its base_url is another.";

    /// <summary>Whether it is. The build of <c>src/Blog</c> asks the same before it puts the sample into the
    /// program.</summary>
    public static bool IsHere { get; } = IsIn(AppContext.BaseDirectory);

    /// <summary>Whether the repository around a folder has the sample blog.</summary>
    public static bool IsIn(string folder)
    {
        var root = new DirectoryInfo(folder);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Blog.sln")))
            root = root.Parent;
        return root is not null
            && new FileInfo(Path.Combine(root.FullName, "content", "site.yml")) is { Exists: true } settings
            && File.ReadAllText(settings.FullName)
                .Contains("base_url: https://applied-notes.example/", StringComparison.Ordinal);
    }
}
