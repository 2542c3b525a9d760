using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using Blog.Engine.Content;
using Blog.Reading.Names;
using Blog.Text;
using Blog.Themes;

namespace Blog.Commands.Complete;

/// <summary>Knows the values of options and arguments by their names, which mean the same in every command.</summary>
/// <param name="content">The files of the site and the built-in themes; nothing outside of a site.</param>
internal sealed class NamedValues(IContentStore content)
{
    private readonly SiteNames _names = new(content);

    /// <summary>The values of an option or an argument, and whether paths are values too.</summary>
    /// <param name="symbol">The option or argument.</param>
    /// <param name="position">Where it stands.</param>
    public (IEnumerable<Suggestion> Values, CompletedPaths Paths) Of(Symbol symbol, CommandPosition position) =>
        symbol.Name switch
        {
            "--root" or "--output" or "folder" => ([], CompletedPaths.Folders),
            "--file" => ([], CompletedPaths.Files),
            "posts" or "post" => (Documents(), CompletedPaths.Files),
            "what" when position.Command.Name == "why" => (Documents(), CompletedPaths.Files),
            "issue" or "name" => (Documents().Where(d => d.Word.Length > 0), CompletedPaths.None),
            "--series" => (_names.Series().Select(s => new Suggestion(s.Key, s.Title)), CompletedPaths.None),
            "--tags" => (_names.Tags().Select(t => new Suggestion(t.Tag, Posts(t.Count))), CompletedPaths.None),
            "--to" when position.Commands.All(c => c.Name != "newsletter") => (
                _names.Targets().Select(t => new Suggestion(t.Key, t.Name)),
                CompletedPaths.None
            ),
            "--theme" or "theme" => (new ThemeShelf(content).Names.Select(t => new Suggestion(t)), CompletedPaths.None),
            "file" => (FilesOfTheme(position), CompletedPaths.None),
            "id" => (DiagnosticCatalogue.All.Select(r => new Suggestion(r.Id, r.Cause)), CompletedPaths.None),
            _ => (Declared(symbol), CompletedPaths.None),
        };

    /// <summary>Whether a value may be several with commas between them.</summary>
    public static bool IsList(Symbol symbol) => symbol.Name is "--tags" or "--to";

    // A command's own list, such as the names of 'list'.
    private static IEnumerable<Suggestion> Declared(Symbol symbol) =>
        symbol.GetCompletions(CompletionContext.Empty).Select(c => new Suggestion(c.Label, c.Detail ?? ""));

    private IEnumerable<Suggestion> Documents() =>
        _names.Documents().Select(d => new Suggestion(d.Slug.Value, d.Title)).DistinctBy(d => d.Word);

    private ImmutableArray<Suggestion> FilesOfTheme(CommandPosition position) =>
        position.Arguments is [var theme, ..]
            ? [.. new ThemeShelf(content).AllFilesOf(theme).Select(f => new Suggestion(f))]
            : [];

    private static string Posts(int count) => count == 1 ? "1 post" : $"{count} posts";
}

/// <summary>The paths that a shell completes by itself.</summary>
internal enum CompletedPaths
{
    /// <summary>None.</summary>
    None,

    /// <summary>Folders.</summary>
    Folders,

    /// <summary>Files and folders.</summary>
    Files,
}
