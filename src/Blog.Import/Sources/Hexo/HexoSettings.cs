using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Hexo;

/// <summary>The settings of a blog of Hexo in the nouns of this room.</summary>
internal static class HexoSettings
{
    /// <summary>The settings.</summary>
    public static ForeignSettings Read(HexoConfig config, HexoPosts posts) =>
        new()
        {
            Title = config.Values.TextAt("title"),
            BaseUrl = config.BaseUrl,
            Description = config.Values.TextAt("description", "subtitle"),
            Language = config.Values.TextsAt("language").FirstOrDefault(),
            TimeZone = config.TimeZone,
            PostPattern = posts.Translated(),
            PageSize = config.Values.NumberAt("per_page") is > 0 and var size ? size : null,
            Authors = config.Values.TextAt("author") is { } author ? [new ForeignAuthor(author, [])] : [],
            Menu = [.. MenuOf(config)],
        };

    // Themes have a map of titles to addresses, or to maps with one; NexT has a name of an icon behind two bars.
    private static IEnumerable<(string Title, string Url)> MenuOf(HexoConfig config)
    {
        var menu = config.Theme.At("menu") as DataMap ?? config.Values.At("menu") as DataMap ?? DataMap.Empty;
        foreach (var entry in menu.Entries)
        {
            var url = entry.Value is DataMap map
                ? map.TextAt("path", "url", "link")
                : (entry.Value as DataScalar)?.Text;
            if (url?.Split("||")[0].Trim() is { Length: > 0 } address)
                yield return (entry.Key, address);
        }
    }
}
