using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Eleventy;

/// <summary>The settings of a blog of Eleventy in the nouns of this room.</summary>
internal static class EleventySettings
{
    /// <summary>The settings.</summary>
    /// <param name="config">What the files say.</param>
    /// <param name="pattern">The pattern that a template of posts has; null for none.</param>
    /// <param name="documents">The documents, some of which say that they are in the menu.</param>
    public static ForeignSettings Read(EleventyConfig config, string? pattern, IReadOnlyList<ForeignDocument> documents)
    {
        var usual = PostFolders.Commonest(documents);
        var author = config.Site.TextAt("author.name", "author", "authorName");
        return new ForeignSettings
        {
            Title = config.Site.TextAt("title", "name", "siteName"),
            BaseUrl = config.BaseUrl,
            Description = config.Site.TextAt("description", "tagline"),
            Language = config.Site.TextAt("language", "lang", "locale"),
            PostPattern = pattern ?? (usual is null ? null : AddressText.Of(usual, "{slug}/")),
            Authors = author is null ? [] : [new ForeignAuthor(author, [], config.Site.TextAt("author.url"))],
            Menu = [.. OfData(config).Concat(OfDocuments(documents))],
        };
    }

    private static IEnumerable<(string, string)> OfData(EleventyConfig config) =>
        config
            .Menu.Select(m => (m.TextAt("text", "title", "name", "label") ?? "", m.TextAt("url", "href", "link") ?? ""))
            .Where(m => m.Item1.Length > 0 && m.Item2.Length > 0);

    // The plug-in for navigation reads front matter.
    private static IEnumerable<(string, string)> OfDocuments(IReadOnlyList<ForeignDocument> documents) =>
        documents
            .Select(d => (Document: d, Entry: d.Matter.MapAt("eleventyNavigation")))
            .Where(d => d.Entry.TextAt("key") is not null && d.Entry.TextAt("parent") is null)
            .Where(d => d.Document is { HeldBackBy: null, Addresses.Length: > 0 })
            .OrderBy(d => d.Entry.NumberAt("order") ?? int.MaxValue)
            .Select(d => (d.Entry.TextAt("title", "key")!, d.Document.Addresses[0]));
}
