using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;

namespace Blog.Preview.Desk.Outputs;

/// <summary>A kind of output, by which the desk lists them.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Title">Its name on the page.</param>
/// <param name="Holds">Whether an output is of this kind. It is listed under the first kind that holds it.</param>
internal sealed record OutputKind(string Name, string Title, Func<Output, bool> Holds)
{
    /// <summary>All kinds in order; the last holds every output.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new("pages", "Pages", o => o.ContentType == ContentTypes.Html),
        new("feeds", "Feeds", o => IsFeed(o.Path.Value)),
        new(
            "styles",
            "Style sheets and scripts",
            o =>
                o.ContentType.StartsWith("text/css", StringComparison.Ordinal)
                || o.ContentType.StartsWith("text/javascript", StringComparison.Ordinal)
        ),
        new("images", "Images", o => o.ContentType.StartsWith("image/", StringComparison.Ordinal)),
        new("others", "Other files", _ => true),
    ];

    /// <summary>Whether a path is that of a feed.</summary>
    public static bool IsFeed(string path) =>
        FeedFormat.Of(path) is not null || path[(path.LastIndexOf('/') + 1)..] == "feeds.opml";
}
