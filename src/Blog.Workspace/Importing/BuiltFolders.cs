using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>Knows the folders of an old blog that hold nothing its author wrote.</summary>
internal static class BuiltFolders
{
    private static readonly string[] Tools =
    [
        ".git",
        ".hg",
        ".svn",
        ".bundle",
        ".cache",
        ".jekyll-cache",
        ".sass-cache",
        ".astro",
        ".idea",
        ".vs",
        ".venv",
        "node_modules",
        "bower_components",
        "__pycache__",
        "__MACOSX",
        "_site",
        "_cache",
    ];

    private static readonly string[] Outputs = ["public", "output", "dist", "build", "docs", "_gh_pages"];

    private static readonly string[] SignsOfSite =
    [
        "sitemap.xml",
        "sitemap-index.xml",
        "sitemap_index.xml",
        "index.xml",
        "atom.xml",
        "feed.xml",
        "rss.xml",
        "404.html",
    ];

    /// <summary>Whether a path leads through a folder in which tools keep their own files: git keeps passwords
    /// there.</summary>
    /// <param name="parts">The parts of the path below the old blog.</param>
    public static bool AreOfTools(IEnumerable<string> parts) => parts.Any(p => Tools.Contains(p));

    /// <summary>Why a folder is passed over, as a clause; null when it is not.</summary>
    /// <param name="path">Its path below the old blog.</param>
    /// <param name="has">Whether a file is in it, by its name.</param>
    public static string? WhyPassedOver(ContentPath path, Func<string, bool> has)
    {
        if (Tools.Contains(path.Name))
            return "tools keep their own files there";
        if (path.Value == "vendor" || path.Value.EndsWith("/vendor/bundle", StringComparison.Ordinal))
            return "it holds packages";
        var mayBeOutput = path.Folder.Length == 0 && Outputs.Contains(path.Name);
        return mayBeOutput && has("index.html") && SignsOfSite.Any(has)
            ? "it is the site that the old generator built"
            : null;
    }
}
