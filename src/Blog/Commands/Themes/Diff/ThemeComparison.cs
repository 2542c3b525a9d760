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

    /// <summary>The files: those that replace single files of the theme, then those of the copied theme.</summary>
    public ImmutableArray<CopiedFile> Files => [.. OfOverrides(), .. OfCopiedTheme()];

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
                    program.Find(theme, f.File),
                    originals.Find(f.File)
                )
            );
    }

    private IEnumerable<CopiedFile> OfCopiedTheme()
    {
        var own = new ThemeShelf(site.Content);
        if (!own.Names.Contains(theme) || !program.Names.Contains(theme))
            return [];
        var folder = $"themes/{theme}";
        var originals = OriginalsIn(folder);
        var isKnown = originals.Any();
        return own.FilesOf(theme)
            .Union(program.FilesOf(theme))
            .Order(StringComparer.Ordinal)
            .Select(file =>
                CopiedFile.Of(
                    $"{folder}/{file}",
                    file,
                    own.Find(theme, file),
                    program.Find(theme, file),
                    originals.Find(file)
                )
            )
            // A theme that was copied before there were originals does not say what is new.
            .Select(f => f.Kind == CopiedFile.Kinds.New && !isKnown ? f with { Kind = CopiedFile.Kinds.Missing } : f);
    }
}
