using System.Collections.Frozen;

namespace Blog.Pages.Theme;

/// <summary>Finds the layout of the theme that front matter means: posts that were written for another generator name
/// layouts of another theme.</summary>
internal static class LayoutNames
{
    // The frame of every page is not a layout of a document, although Eleventy's posts often ask for it.
    private const string Frame = "base";

    private static readonly FrozenSet<string> Usual = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        Frame,
        "default",
        "post",
        "posts",
        "page",
        "pages",
        "single",
        "article",
        "blog",
        "blogpost",
        "blog-post",
        "blog_post",
        "main",
        "layout"
    );

    private static readonly FrozenSet<string> Folders = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "layouts",
        "_layouts",
        "layout",
        "_layout",
        "_includes",
        "templates",
        "src",
        "_default",
        "..",
        ".",
        ""
    );

    private static readonly FrozenSet<string> Extensions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ".html",
        ".htm",
        ".njk",
        ".liquid",
        ".hbs",
        ".handlebars",
        ".ejs",
        ".pug",
        ".jade",
        ".mustache",
        ".webc",
        ".cshtml",
        ".razor",
        ".astro",
        ".vue",
        ".svelte",
        ".jsx",
        ".tsx",
        ".js",
        ".ts",
        ".j2",
        ".jinja",
        ".mako",
        ".md"
    );

    /// <summary>The layout's name in the theme; null for the layout of the document's kind. The names that generators
    /// use for their ordinary layout mean that one, unless the theme has a layout of that name. An unknown name is
    /// returned as written.</summary>
    /// <param name="written">As written: <c>wide</c>, <c>_layouts/wide.html</c>.</param>
    /// <param name="has">Whether the theme has a layout.</param>
    public static string? Find(string written, Func<string, bool> has)
    {
        if (written != Frame && has(written))
            return written;
        var bare = Bare(written);
        if (bare != Frame && has(bare))
            return bare;
        return Usual.Contains(bare) ? null : written;
    }

    /// <summary>The names of a theme's layouts; the frame of every page is one of them.</summary>
    public static IEnumerable<string> Of(LoadedTheme theme) =>
        theme
            .Templates.Where(t => t.Name.StartsWith("layouts/", StringComparison.Ordinal))
            .Select(t => t.Source.Path.Stem);

    /// <summary>The name without the folders of layouts before it and without extension.</summary>
    public static string Bare(string written)
    {
        var parts = written.Trim().Split('/', '\\');
        var bare = string.Join('/', parts.Take(parts.Length - 1).SkipWhile(Folders.Contains).Append(parts[^1]));
        var extension = Path.GetExtension(bare);
        return Extensions.Contains(extension) ? bare[..^extension.Length] : bare;
    }
}
