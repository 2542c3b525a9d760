using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Import.Sources.Files;
using Blog.Text;

namespace Blog.Import.Sources.Astro;

/// <summary>Which folder of addresses shows the documents of a collection: that of a page such as
/// <c>src/pages/blog/[...slug].astro</c> which asks for the collection.</summary>
internal sealed partial class AstroRoutes
{
    private const string Pages = "src/pages";

    private readonly ImmutableArray<(string Folder, string Text)> _open;

    /// <summary>The routes of a blog.</summary>
    public AstroRoutes(BlogFolder folder) =>
        _open = [
            .. folder
                .Below(Pages)
                .Where(f => f.Path.Extension == ".astro" && IsOpen(f.Path.Value) && f.Source.Length < 1_000_000)
                .Where(f => !Strange().IsMatch(f.Path.Value))
                .OrderBy(f => !f.Path.Name.StartsWith('['))
                .ThenBy(f => FolderOf(f.Path).Length)
                .Select(f => (FolderOf(f.Path), f.Text().Text)),
        ];

    /// <summary>The folder of addresses of a collection, without slashes; null when no page shows it.</summary>
    public string? Of(string collection)
    {
        foreach (var (folder, text) in _open)
        {
            if (Asked().Matches(text).Any(m => m.Groups[1].Value == collection))
                return folder;
        }

        return _open.FirstOrDefault(r => r.Folder == collection).Folder;
    }

    // "blog/[slug]/index.astro" shows what "blog/[slug].astro" does.
    private static bool IsOpen(string path) => path.Contains("/[", StringComparison.Ordinal);

    // "blog/[year]/[slug].astro" has more in its folder than the text says.
    private static string FolderOf(ContentPath path)
    {
        var folder = path.Folder.Length > Pages.Length ? path.Folder[(Pages.Length + 1)..] : "";
        return string.Join('/', folder.Split('/').TakeWhile(p => !p.StartsWith('[')));
    }

    [GeneratedRegex("getCollection\\(\\s*[\"'`]([^\"'`]{1,60})[\"'`]")]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"/(?:tags?|categor(?:y|ies)|authors?|\[page\]|\[\.\.\.page\])(?:/|\.)"
            + @"|\[(?:tag|category|author|page|\.\.\.page)\]"
    )]
    private static partial Regex Strange();
}
