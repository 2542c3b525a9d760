using System.Collections.Frozen;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Sources.Files;

/// <summary>Finds the folders of a tree that may be the root of a blog.</summary>
internal static class BlogRoots
{
    private const int MostRoots = 24;
    private const int Deepest = 2;

    private static readonly FrozenSet<string> Markers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "_config.yml _config.yaml _config.toml _posts hugo.toml hugo.yaml hugo.yml hugo.json config.toml config.yaml"
            .Split(' ')
            .Concat("config.yml config.json content source input pelicanconf.py publishconf.py config.wyam".Split(' '))
            .Concat("zola.toml .eleventy.js .eleventy.cjs package.json site.yml posts src".Split(' '))
            .ToArray()
    );

    private static readonly FrozenSet<string> Strange = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "node_modules themes vendor examplesite test tests public _site output dist .git .github bin obj drafts"
            .Split(' ')
            .Concat("_drafts draft private unpublished pages".Split(' '))
            .ToArray()
    );

    /// <summary>The candidates with their depths, the top first. A folder that holds everything else, as archives have
    /// it, is the top.</summary>
    public static IEnumerable<(BlogFolder Folder, int Depth)> Of(SourceTree tree)
    {
        var top = Wrapper(tree);
        var skip = top.Length == 0 ? 0 : top.Split('/').Length;
        var roots = tree
            .Files.SelectMany(f => RootsOf(f.Path, skip))
            .Distinct()
            .OrderBy(r => r.Depth)
            .ThenBy(r => r.Folder, StringComparer.Ordinal)
            .Where(r => r.Folder != top)
            .Take(MostRoots);
        return roots.Prepend((Folder: top, Depth: 0)).Select(r => (new BlogFolder(r.Folder, tree.Files), r.Depth));
    }

    /// <summary>The folder that holds all other files of a tree; empty when there is none.</summary>
    public static string Wrapper(SourceTree tree)
    {
        var folders = tree
            .Files.Select(f => f.Path.Value.Split('/', 2))
            .Select(p => p.Length > 1 ? p[0] : "")
            .Distinct();
        return folders.Take(2).ToList() is [{ Length: > 0 } only] && !Markers.Contains(only) && !Strange.Contains(only)
            ? only
            : "";
    }

    private static IEnumerable<(string Folder, int Depth)> RootsOf(ContentPath path, int skip)
    {
        var parts = path.Value.Split('/');
        for (var i = skip; i < parts.Length && i - skip <= Deepest; i++)
        {
            if (IsMarker(parts[i]))
                yield return (string.Join('/', parts[..i]), i - skip);
            if (Strange.Contains(parts[i]))
                yield break;
        }
    }

    private static bool IsMarker(string name) =>
        Markers.Contains(name)
        || name.StartsWith("astro.config.", StringComparison.Ordinal)
        || name.StartsWith("eleventy.config.", StringComparison.Ordinal)
        || name.EndsWith(".csproj", StringComparison.Ordinal);
}
