using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Pelican;

/// <summary>The settings of a blog of Pelican in the nouns of this room.</summary>
internal static class PelicanSettings
{
    /// <summary>The settings.</summary>
    public static ForeignSettings Read(
        PelicanConfig config,
        PelicanAddresses addresses,
        IReadOnlyList<ForeignDocument> documents
    ) =>
        new()
        {
            Title = config.Values.TextAt("SITENAME", "SITETITLE"),
            BaseUrl = config.BaseUrl,
            Description = config.Values.TextAt("SITEDESCRIPTION", "SITESUBTITLE", "TAGLINE"),
            Language = config.Language,
            TimeZone = config.TimeZone,
            PostPattern = addresses.Translated(),
            PageSize = config.Values.NumberAt("DEFAULT_PAGINATION"),
            Authors = config.Values.TextAt("AUTHOR") is { } author ? [new ForeignAuthor(author, [])] : [],
            Menu = [.. MenuOf(config, documents)],
        };

    // The entries, then the pages, which Pelican's themes show unless a setting says otherwise.
    private static IEnumerable<(string Title, string Url)> MenuOf(
        PelicanConfig config,
        IReadOnlyList<ForeignDocument> documents
    )
    {
        foreach (var item in (config.Values.At("MENUITEMS") as DataList)?.Items ?? [])
        {
            if (item is DataList { Items: [DataScalar title, DataScalar url, ..] })
                yield return (title.Text, url.Text);
        }

        if (config.Values.FlagAt("DISPLAY_PAGES_ON_MENU") == false)
            yield break;
        foreach (var page in documents.Where(d => d is { Kind: ForeignKind.Page, HeldBackBy: null, Language: null }))
        {
            var isShown = page.Matter.TextAt("status")?.ToLowerInvariant() is null or "published";
            if (isShown && page.Matter.TextAt("title") is { } title && page.Addresses is [var address, ..])
                yield return (title, address);
        }
    }
}
