namespace Blog.Rules.Repository;

/// <summary>The folder that holds <c>Blog.sln</c>, above the one the tests run in.</summary>
internal static class RepositoryRoot
{
    /// <summary>Its full path.</summary>
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The text of a file named from the root, or null when there is none.</summary>
    public static string? Read(string relativePath) =>
        File.Exists(Full(relativePath)) ? File.ReadAllText(Full(relativePath)) : null;

    /// <summary>All files below a folder with this ending, as paths from the root with slashes, sorted; build products
    /// are left out.</summary>
    public static IEnumerable<string> Files(string folder, string ending) =>
        Directory
            .EnumerateFiles(Full(folder), "*" + ending, SearchOption.AllDirectories)
            .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "TestResults"))
            .Order(StringComparer.Ordinal);

    /// <summary>The names of the folders right below a folder.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Directory
            .EnumerateDirectories(Full(folder))
            .Select(d => System.IO.Path.GetFileName(d))
            .Order(StringComparer.Ordinal);

    private static string Full(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Blog.sln above " + AppContext.BaseDirectory);
    }
}
