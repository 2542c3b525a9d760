using System.Collections.Immutable;
using System.Text.Json;
using Blog.Html;
using Blog.Model.Cards;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>Reads what pages say for search engines in JSON-LD, in the vocabulary of https://schema.org/.</summary>
internal static class LinkedData
{
    // The main thing of a page comes before what is also on it: breadcrumbs, the publisher, a search box.
    private static readonly (string Type, LinkCardKind? Kind)[] Types =
    [
        ("ScholarlyArticle", LinkCardKind.Paper),
        ("BlogPosting", null),
        ("TechArticle", null),
        ("NewsArticle", null),
        ("Article", null),
        ("Report", null),
        ("VideoObject", LinkCardKind.Video),
        ("SoftwareSourceCode", LinkCardKind.Repository),
        ("ProfilePage", LinkCardKind.Profile),
        ("WebPage", null),
    ];

    /// <summary>What the page's data say. Data that are not JSON are ignored.</summary>
    public static PageClaims Read(PageFacts page)
    {
        var things = page.Data.SelectMany(ThingsIn).ToList();
        foreach (var (type, kind) in Types)
        {
            if (
                things.Find(t => TypesOf(t).Contains(type, StringComparer.Ordinal)) is
                { ValueKind: JsonValueKind.Object } thing
            )
                return Read(thing, kind);
        }

        return PageClaims.Empty;
    }

    private static PageClaims Read(JsonElement thing, LinkCardKind? kind) =>
        new()
        {
            Kind = kind,
            Title = Line(thing, "headline", 500) ?? Line(thing, "name", 500),
            Description = Line(thing, "description", 5000),
            Site =
                thing.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object
                    ? Line(publisher, "name", 200)
                    : null,
            Authors = NamesOf(JsonFields.Items(thing, "author")),
            Published = JsonFields.Text(thing, "datePublished") ?? JsonFields.Text(thing, "uploadDate"),
            Language = kind == LinkCardKind.Repository ? Line(thing, "programmingLanguage", 100) : null,
            Images =
            [
                .. JsonFields
                    .Items(thing, "image")
                    .Concat(JsonFields.Items(thing, "thumbnailUrl"))
                    .Select(AddressOf)
                    .OfType<string>(),
            ],
        };

    private static string? Line(JsonElement thing, string name, int most) =>
        OneLineText.OfEscaped(JsonFields.Text(thing, name), most);

    private static List<JsonElement> ThingsIn(string text)
    {
        if (JsonFields.Read(text) is not { } root)
            return [];
        var all = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList() : [root];
        return
        [
            .. all.SelectMany(t => JsonFields.Items(t, "@graph").Prepend(t))
                .SelectMany(t => JsonFields.Items(t, "mainEntity").Prepend(t))
                .Where(t => t.ValueKind == JsonValueKind.Object),
        ];
    }

    private static IEnumerable<string> TypesOf(JsonElement thing) =>
        JsonFields.Items(thing, "@type").Select(JsonFields.TextOf).OfType<string>();

    private static ImmutableArray<string> NamesOf(IEnumerable<JsonElement> authors) =>
        [
            .. authors
                .Select(a => OneLineText.OfEscaped(JsonFields.TextOf(a), 200) ?? Line(a, "name", 200))
                .OfType<string>(),
        ];

    private static string? AddressOf(JsonElement image) =>
        JsonFields.TextOf(image) ?? JsonFields.Text(image, "url") ?? JsonFields.Text(image, "contentUrl");
}
