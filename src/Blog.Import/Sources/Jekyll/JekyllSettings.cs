using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;
using Blog.Text;

namespace Blog.Import.Sources.Jekyll;

/// <summary>The settings of a blog of Jekyll in the nouns of this room.</summary>
internal static class JekyllSettings
{
    private static readonly ImmutableArray<string> Authors =
    [
        "_data/authors.yml",
        "_data/authors.yaml",
        "_data/authors.json",
    ];

    private static readonly ImmutableArray<string> Menus =
    [
        "_data/navigation.yml",
        "_data/navigation.yaml",
        "_data/nav.yml",
        "_data/menu.yml",
        "_data/menus.yml",
    ];

    /// <summary>Whether a data file is read for the settings.</summary>
    public static bool IsRead(ContentPath path) => Authors.Contains(path.Value) || Menus.Contains(path.Value);

    /// <summary>The settings.</summary>
    /// <param name="config">What the files say.</param>
    /// <param name="documents">The documents; the menu may name their files.</param>
    public static ForeignSettings Read(JekyllConfig config, IReadOnlyList<ForeignDocument> documents) =>
        new()
        {
            Title = config.Values.TextAt("title", "name"),
            BaseUrl = config.BaseUrl,
            Description = config.Values.TextAt("description", "tagline", "subtitle"),
            Language = config.Values.TextAt("lang", "locale", "language"),
            TimeZone = config.TimeZone,
            PostPattern = JekyllAddresses.Translated(config.PostPattern),
            PageSize = config.Values.NumberAt("paginate") ?? config.Values.NumberAt("pagination.per_page"),
            Authors = AuthorNames.Merged(AuthorsOf(config)),
            Menu = [.. MenuOf(config, documents)],
        };

    private static IEnumerable<ForeignAuthor> AuthorsOf(JekyllConfig config)
    {
        var known =
            SettingsFile.Root(config.Folder.FindFirst([.. Authors]), config.Remarks) as DataMap ?? DataMap.Empty;
        var data = known.Entries.Where(e => e.Value is DataMap).Select(e => Author((DataMap)e.Value, e.Key)).ToList();
        if (config.Values.At("author") is DataMap map)
            yield return Author(map, "");
        else if (
            config.Values.TextAt("author", "author_name", "authors") is { } name
            && !data.Any(a => a.Keys.Contains(name))
        )
            yield return new ForeignAuthor(name, []);
        // The theme Chirpy names the author of the site there.
        if (config.Values.At("author") is null && config.Values.TextAt("social.name") is { } person)
            yield return new ForeignAuthor(person, []);
        foreach (var author in data)
            yield return author;
    }

    private static ForeignAuthor Author(DataMap map, string key) =>
        new(
            map.TextAt("name", "display_name", "display-name") ?? key,
            key.Length > 0 ? [key] : [],
            map.TextAt("url", "home", "web", "website", "uri"),
            map.TextAt("bio", "about", "description")
        );

    private static IEnumerable<(string Title, string Url)> MenuOf(
        JekyllConfig config,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        var pages = config.Values.TextsAt("header_pages");
        if (!pages.IsEmpty)
            return pages.Select(p => OfFile(p, config, documents)).OfType<(string, string)>();
        var data = SettingsFile.Root(config.Folder.FindFirst([.. Menus]), config.Remarks);
        var node = data is DataMap map ? map.At("main") ?? map.Entries.FirstOrDefault()?.Value : data;
        node ??= config.Values.At("navigation") ?? config.Values.At("nav") ?? config.Values.At("menu");
        return node switch
        {
            DataList list => list.Items.OfType<DataMap>().Select(Entry).OfType<(string, string)>(),
            DataMap named => named
                .Entries.Select(e => (e.Key, (e.Value as DataScalar)?.Text ?? ""))
                .Where(e => e.Item2.Length > 0),
            _ => [],
        };
    }

    private static (string, string)? OfFile(string page, JekyllConfig config, IReadOnlyList<ForeignDocument> documents)
    {
        if (config.Folder.Find(page.TrimStart('/')) is not { } file)
            return null;
        var document = documents.FirstOrDefault(d => d.Source == file.Source.Path);
        return document is { Addresses: [var address, ..] }
            ? (document.Matter.TextAt("title") ?? file.Path.Stem, address)
            : null;
    }

    private static (string, string)? Entry(DataMap entry) =>
        entry.TextAt("title", "name", "text", "label") is { } title
        && entry.TextAt("url", "link", "href", "permalink") is { } url
            ? (title, url)
            : null;
}
