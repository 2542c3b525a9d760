using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Hugo;

/// <summary>The settings of a blog of Hugo in the nouns of this room.</summary>
internal static class HugoSettings
{
    /// <summary>The settings.</summary>
    /// <param name="config">What the files say.</param>
    /// <param name="addresses">Translates patterns.</param>
    /// <param name="posts">The sections of posts.</param>
    /// <param name="documents">The documents, some of which say that they are in the menu.</param>
    public static ForeignSettings Read(
        HugoConfig config,
        HugoAddresses addresses,
        ImmutableArray<string> posts,
        IEnumerable<ForeignDocument> documents
    )
    {
        var values = config.Values;
        var language = values.MapAt($"languages.{config.DefaultLanguage}");
        return new ForeignSettings
        {
            Title = values.TextAt("title") ?? language.TextAt("title"),
            BaseUrl = config.BaseUrl,
            Description =
                values.TextAt("params.description", "description", "params.subtitle")
                ?? language.TextAt("params.description", "description"),
            Language = values.TextAt("languageCode", "defaultContentLanguage") ?? language.TextAt("languageCode"),
            TimeZone = values.TextAt("timeZone"),
            PostPattern = posts.IsEmpty ? null : addresses.Translated(posts[0]),
            PageSize = values.NumberAt("pagination.pagerSize") ?? values.NumberAt("paginate"),
            Authors = [.. AuthorsOf(values).DistinctBy(a => a.Name)],
            Menu = [.. HugoMenu.Of(values, language, documents)],
        };
    }

    private static IEnumerable<ForeignAuthor> AuthorsOf(DataMap values)
    {
        foreach (var node in new[] { values.At("params.author"), values.At("author"), values.At("params.authors") })
        {
            if (node is DataMap map && map.TextAt("name") is { } name)
                yield return new ForeignAuthor(
                    name,
                    [],
                    map.TextAt("url", "homepage"),
                    map.TextAt("bio", "description")
                );
            else if (node is not DataMap)
            {
                foreach (var text in MatterValues.TextsOf(node))
                    yield return new ForeignAuthor(text, []);
            }
        }
    }
}
