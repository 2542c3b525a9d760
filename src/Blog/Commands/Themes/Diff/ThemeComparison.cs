using System.Collections.Immutable;
using Blog.Finding;
using Blog.Themes;
using Blog.Workspace.Themes;

namespace Blog.Commands.Themes.Diff;

/// <summary>Compares the theme files of a site with the built-in ones.</summary>
/// <param name="site">The site.</param>
/// <param name="theme">The name of its theme.</param>
/// <param name="program">The built-in themes.</param>
internal sealed class ThemeComparison(OpenedSite site, string theme, ThemeShelf program)
{
    private const string Overrides = "content/_theme";

    /// <summary>The name of the site's theme.</summary>
    public string Theme => theme;

    private readonly ThemeShelf _own = new(site.Content);
    private readonly ImmutableArray<string> _chain = new ThemeShelf(site.Request.Content).ChainOf(theme);

    /// <summary>The files: those that replace single files of the theme, then those of the themes of the site, from the
    /// one in use to those that it extends.</summary>
    public ImmutableArray<CopiedFile> Files =>
        [.. OfOverrides(), .. _chain.Where(_own.Names.Contains).SelectMany(OfTheme)];

    /// <summary>The built-in file that a file of the site replaces; null when there is none.</summary>
    public ReadOnlyMemory<byte>? BuiltIn(CopiedFile file) =>
        file.Path.StartsWith(Overrides, StringComparison.Ordinal)
            ? BuiltInOf(theme, file.File)
            : BuiltInOf(file.Path.Split('/')[1], file.File);

    /// <summary>The originals of the folder that a file is in.</summary>
    public ThemeOriginals OriginalsOf(CopiedFile file) => OriginalsIn(file.Path[..^(file.File.Length + 1)]);

    private ThemeOriginals OriginalsIn(string folder) => new(site.Folder, folder);

    private IEnumerable<CopiedFile> OfOverrides()
    {
        var originals = OriginalsIn(Overrides);
        return site
            .Content.Files.Where(f => f.IsBelow(Overrides))
            .Select(path => (Path: path, File: path.Value[(Overrides.Length + 1)..]))
            .Select(f =>
                CopiedFile.Of(
                    f.Path.Value,
                    f.File,
                    site.Content.Read(f.Path).Bytes,
                    BuiltInOf(theme, f.File),
                    originals.Find(f.File)
                )
            );
    }

    // The theme of the program of that name, or else the first that is extended and is not the site's.
    private ReadOnlyMemory<byte>? BuiltInOf(string name, string file) =>
        _chain.SkipWhile(n => n != name).FirstOrDefault(program.Names.Contains) is { } first
            ? program.FindInChain(first, file)
            : null;

    private IEnumerable<CopiedFile> OfTheme(string name)
    {
        var folder = $"themes/{name}";
        var originals = OriginalsIn(folder);
        var isKnown = originals.Any();
        return _own.FilesOf(name)
            // A theme of its own describes itself, and replaces no description.
            .Where(file => program.Names.Contains(name) || file != "theme.yml")
            .Union(ExpectedOf(name))
            .Order(StringComparer.Ordinal)
            .Select(file =>
                CopiedFile.Of(
                    $"{folder}/{file}",
                    file,
                    _own.Find(name, file),
                    BuiltInOf(name, file),
                    originals.Find(file)
                )
            )
            // A theme that was copied before there were originals does not say what is new.
            .Select(f => f.Kind == CopiedFile.Kinds.New && !isKnown ? f with { Kind = CopiedFile.Kinds.Missing } : f);
    }

    // A copy that extends nothing, as those made before themes extended others, has to have all files itself.
    private ImmutableArray<string> ExpectedOf(string name)
    {
        if (!program.Names.Contains(name))
            return [];
        return _chain[^1] == name ? program.AllFilesOf(name) : program.FilesOf(name);
    }
}
