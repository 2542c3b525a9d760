using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Zola;

/// <summary>The settings of a blog of Zola in the nouns of this room.</summary>
internal static class ZolaSettings
{
    private static readonly string[] Menus =
    [
        "extra.menu_items",
        "extra.menu",
        "extra.main_menu",
        "extra.nav",
        "extra.navbar",
        "extra.header.links",
        "extra.links",
    ];

    /// <summary>The settings.</summary>
    public static ForeignSettings Read(
        ZolaConfig config,
        ZolaSections sections,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var values = config.Values;
        var folder = PostFolders.Commonest(documents);
        var author = values.TextAt("extra.author.name", "extra.author", "author", "author.name");
        return new ForeignSettings
        {
            Title = values.TextAt("title"),
            BaseUrl = config.BaseUrl,
            Description = values.TextAt("description"),
            Language = values.TextAt("default_language"),
            PostPattern = folder is null ? null : AddressText.Of(folder, "{slug}/"),
            PageSize = sections.PageSize(),
            Authors = author is null ? [] : [new ForeignAuthor(author, [], values.TextAt("extra.author.url"))],
            Menu =
            [
                .. Menus.SelectMany(m => values.MapsAt(m)).Select(m => Entry(m, config)).OfType<(string, string)>(),
            ],
        };
    }

    private static (string, string)? Entry(DataMap entry, ZolaConfig config)
    {
        if (
            entry.TextAt("name", "title", "text", "label") is not { } title
            || entry.TextAt("url", "path", "link", "href") is not { } url
        )
            return null;
        var address = url.Replace("$BASE_URL", "", StringComparison.Ordinal);
        return (
            title,
            config.BaseUrl is { } home ? address.Replace(home.TrimEnd('/'), "", StringComparison.Ordinal) : address
        );
    }
}
