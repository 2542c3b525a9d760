using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>The address of a feed.</summary>
/// <param name="Title">The feed's title.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Format">The format it is written in.</param>
public sealed record FeedLink(string Title, Permalink Permalink, FeedFormat Format)
{
    /// <summary>The feeds of a list, in its folder: one for each format.</summary>
    public static IReadOnlyList<FeedLink> Of(string title, Permalink folder) =>
        [.. FeedFormat.All.Select(format => new FeedLink(title, folder.Append(format.FileName), format))];
}
