using Blog.Model;

namespace Blog.Pipelines.Documents;

/// <summary>The address of a feed.</summary>
/// <param name="Title">The feed's title.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Format"><c>rss</c>, <c>atom</c> or <c>json</c>.</param>
public sealed record FeedLink(string Title, Permalink Permalink, string Format)
{
    /// <summary>Its media type.</summary>
    public string MediaType =>
        Format switch
        {
            "rss" => "application/rss+xml",
            "atom" => "application/atom+xml",
            _ => "application/feed+json",
        };

    /// <summary>The feeds of a list, in its folder: <c>feed.xml</c>, <c>atom.xml</c>, <c>feed.json</c>.</summary>
    public static IReadOnlyList<FeedLink> Of(string title, Permalink folder) =>
        [
            new(title, folder.Append("feed.xml"), "rss"),
            new(title, folder.Append("atom.xml"), "atom"),
            new(title, folder.Append("feed.json"), "json"),
        ];
}
