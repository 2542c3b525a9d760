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

    private static readonly string[] SignsOfSource =
    [
        "_config.yml",
        "_config.yaml",
        "_posts",
        "_layouts",
        "_includes",
        "hugo.toml",
        "hugo.yaml",
        "config.toml",
        "zola.toml",
        "pelicanconf.py",
        "package.json",
    ];

    private static readonly string[] Templates = ["index.html", "404.html", "feed.xml", "atom.xml", "index.md"];

    /// <summary>Whether a path leads through a folder in which tools keep their own files: git keeps passwords
    /// there.</summary>
    /// <param name="parts">The parts of the path below the old blog.</param>
    public static bool AreOfTools(IEnumerable<string> parts) => parts.Any(p => Tools.Contains(p));

    /// <summary>Why a folder is passed over, as a clause; null when it is not.</summary>
    /// <param name="path">Its path below the old blog.</param>
    /// <param name="has">Whether a file or folder is in it, by its name.</param>
    /// <param name="hasFrontMatter">Whether a file in it starts with front matter, by its name: a site that was built
    /// has none.</param>
    public static string? WhyPassedOver(ContentPath path, Func<string, bool> has, Func<string, bool> hasFrontMatter)
    {
        if (Tools.Contains(path.Name))
            return "tools keep their own files there";
        if (path.Value == "vendor" || path.Value.EndsWith("/vendor/bundle", StringComparison.Ordinal))
            return "it holds packages";
        var mayBeOutput = path.Folder.Length == 0 && Outputs.Contains(path.Name);
        var isBuilt =
            mayBeOutput
            && has("index.html")
            && SignsOfSite.Any(has)
            && !SignsOfSource.Any(has)
            && !Templates.Any(hasFrontMatter);
        return isBuilt ? "it is the site that the old generator built" : null;
    }
}
