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
                .Where(f => f.Path.Extension == ".astro" && f.Path.Name.StartsWith('[') && f.Source.Length < 1_000_000)
                .Where(f => !Strange().IsMatch(f.Path.Value))
                .Select(f => (FolderOf(f.Path), f.Text().Text))
                .OrderBy(r => r.Item1.Length),
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
