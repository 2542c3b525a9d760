using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>Reads the names of files in an archive. A name that leads out of it, or that no system could hold, is not
/// used.</summary>
internal static class ZipNames
{
    private static readonly string[] FoldersOfBlogs =
    [
        "content",
        "posts",
        "pages",
        "source",
        "src",
        "input",
        "images",
        "static",
        "assets",
    ];

    /// <summary>The one folder that all files lie in, with a slash at the end, as GitHub and others pack a blog; empty
    /// when there is none, or when it is a folder of the blog itself.</summary>
    public static string TopFolder(IEnumerable<string> names)
    {
        string? top = null;
        foreach (var name in names.Select(Plain).Where(n => WhyUsual(new ContentPath(n)) is null))
        {
            var slash = name.IndexOf('/', StringComparison.Ordinal);
            if (slash <= 0 || (top is not null && !name.StartsWith(top, StringComparison.Ordinal)))
                return "";
            top ??= name[..(slash + 1)];
        }

        return top is null || top.StartsWith('_') || top.StartsWith('.') || FoldersOfBlogs.Contains(top[..^1])
            ? ""
            : top;
    }

    /// <summary>The path of a file below the blog, and why it cannot be used, as a clause; null when it can.</summary>
    /// <param name="name">The name in the archive.</param>
    /// <param name="top">The folder that all files lie in.</param>
    /// <param name="mostDepth">How deep folders may be nested.</param>
    public static (ContentPath Path, string? Wrong) Read(string name, string top, int mostDepth)
    {
        var plain = Plain(name);
        var parts = plain.Split('/');
        var wrong =
            plain.StartsWith('/') || (plain.Length > 1 && plain[1] == ':') ? "its path leads out of the archive"
            : parts.Contains("..") ? "its path leads out of the archive"
            : parts.Any(p => p is "" or ".") ? "its path has an empty part"
            : plain.Any(char.IsControl) ? "its name has a character that paths cannot have"
            : parts.Length > mostDepth ? $"folders are nested more than {mostDepth} deep"
            : null;
        var below = wrong is null && plain.StartsWith(top, StringComparison.Ordinal) ? plain[top.Length..] : plain;
        return (new ContentPath(below), wrong);
    }

    /// <summary>Why nobody misses a file, as a clause; null when somebody may.</summary>
    public static string? WhyUsual(ContentPath path)
    {
        if (path.Name is ".DS_Store" or "Thumbs.db")
            return "systems keep notes there";
        for (var folder = path.Folder; folder.Length > 0; folder = new ContentPath(folder).Folder)
        {
            if (BuiltFolders.WhyPassedOver(new ContentPath(folder), _ => false, _ => false) is { } reason)
                return reason;
        }

        return null;
    }

    // Some programs for Windows write backslashes.
    private static string Plain(string name) => name.Replace('\\', '/');
}
