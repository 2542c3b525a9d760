using System.Text;
using System.Text.RegularExpressions;
using Blog.Engine;
using Blog.Pages.Theme;
using Blog.Reading.Catalogue;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Pages.References;

/// <summary>Finds files of the theme, and of the site in its place, that replace nothing and that nothing uses: mostly
/// their names are misspelt.</summary>
/// <param name="theme">The theme.</param>
internal sealed partial class ThemeFilesCheck(LoadedTheme theme)
{
    // What stands here is there for templates, documents or the program to ask for by its name.
    private static readonly string[] Folders =
    [
        "layouts",
        "partials",
        "directives",
        "crossposts",
        "email",
        "assets",
        "strings",
    ];

    /// <summary>Reports the files (BLOG232).</summary>
    /// <param name="catalogue">The documents, which ask for layouts.</param>
    /// <param name="context">Receives the diagnostics.</param>
    public void Check(SiteCatalogue catalogue, ModuleContext context)
    {
        // A theme that does not exist makes all files of the site files that replace nothing.
        if (theme.Unknown is not null)
            return;
        var added = theme.Files.Where(f => f.IsNew && !ThemeSlots.Concern(f)).ToList();
        if (added.Count == 0)
            return;
        var texts = Texts().ToList();
        foreach (var file in added.Where(f => !IsUsed(f, texts, catalogue)))
            context.Report(
                DiagnosticCatalogue.UnusedThemeFile.At(SourceLocation.OfFile(file.Path), Themes) with
                {
                    Suggestion = Nearest(file),
                }
            );
    }

    private string Themes => string.Join(" or ", theme.Extended.Prepend(theme.Name).Select(n => $"the theme '{n}'"));

    private bool IsUsed(ThemeFile file, IReadOnlyCollection<string> texts, SiteCatalogue catalogue)
    {
        var path = new ContentPath(file.Name);
        var folder = file.Name.Split('/')[0];
        // Beside the folders stand theme.yml, social.svg, and what people read: a licence, a picture of the theme.
        if (path.Folder.Length == 0)
            return path.Extension is not (".html" or ".css" or ".js");
        return folder switch
        {
            "partials" => texts.Any(t => Includes(t, file.Name["partials/".Length..])),
            "layouts" => path.Extension == ".html"
                && catalogue.Documents.Any(d => d.Post.Layout is { } l && LayoutNames.Bare(l) == path.Stem),
            // A template names it by the end of its path, and a style sheet does until it is published.
            "assets" => Names(file).Any(n => texts.Any(t => t.Contains(n, StringComparison.Ordinal))),
            "strings" => path.Extension == ".yml",
            _ => Folders.Contains(folder),
        };
    }

    private IEnumerable<string> Names(ThemeFile file) =>
        theme
            .Assets.Assets.Values.Where(a => a.Source == file.Path)
            .Select(a => Path.GetFileName(a.FileName))
            .Prepend(file.Path.Name);

    private static bool Includes(string text, string partial) =>
        Include().Matches(text).Any(m => m.Groups["name"].Value == partial || !m.Groups["name"].Success);

    private IEnumerable<string> Texts() =>
        theme
            .Templates.Select(t => t.Source.Text)
            .Concat(
                theme
                    .Assets.Assets.Values.Where(a => Path.GetExtension(a.Name) is ".css" or ".js")
                    .Select(a => Encoding.UTF8.GetString(a.Bytes.AsSpan()))
            );

    private string? Nearest(ThemeFile file) =>
        NearestName.Find(file.Name, theme.Files.Where(f => !f.IsNew).Select(f => f.Name));

    // The name of a partial that is computed has no group: any file may be meant.
    [GeneratedRegex("""\binclude\s+(?:"(?<name>[^"]*)"|'(?<name>[^']*)'|[^"'\s])""")]
    private static partial Regex Include();
}
