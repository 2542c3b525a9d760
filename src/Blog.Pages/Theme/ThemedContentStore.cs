using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>The files of a site together with the themes that come with the program. A folder below <c>themes/</c> that
/// the site has itself replaces the program's theme of that name as a whole: files of the two are never
/// mixed.</summary>
public sealed class ThemedContentStore : IContentStore
{
    private const string Folder = "themes";

    private readonly IContentStore _site;
    private readonly IContentStore _themes;
    private readonly ImmutableHashSet<ContentPath> _added;

    /// <summary>Adds themes to the files of a site.</summary>
    /// <param name="site">The files of the site.</param>
    /// <param name="themes">The program's themes, each below <c>themes/NAME/</c>.</param>
    public ThemedContentStore(IContentStore site, IContentStore themes)
    {
        (_site, _themes) = (site, themes);
        // Paths are sorted, so those below themes/ are the last ones.
        var at = site.Files.BinarySearch(new ContentPath(Folder + "/"));
        var start = at < 0 ? ~at : at;
        var (before, own) = (site.Files[..start], site.Files[start..]);
        var replaced = own.Where(f => f.IsBelow(Folder)).Select(NameOf).ToHashSet(StringComparer.Ordinal);
        _added = [.. themes.Files.Where(f => !replaced.Contains(NameOf(f)))];
        Files = _added.IsEmpty ? site.Files : [.. before, .. own.Concat(_added).Order()];
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) =>
        (path.IsBelow(Folder) && _added.Contains(path) ? _themes : _site).Read(path);

    /// <inheritdoc/>
    public FileFacts? FactsOf(ContentPath path) =>
        path.IsBelow(Folder) && _added.Contains(path) ? null : _site.FactsOf(path);

    private static string NameOf(ContentPath file) => file.Value.Split('/')[1];
}
