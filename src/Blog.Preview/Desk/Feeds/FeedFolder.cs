using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Text;

namespace Blog.Preview.Desk.Feeds;

/// <summary>The feeds of one list of posts, which lie in its folder.</summary>
/// <param name="Name">What the list is called.</param>
/// <param name="Posts">How many posts it has.</param>
internal sealed record FeedFolder(string Name, int Posts)
{
    /// <summary>The folder of a feed's file.</summary>
    public static Permalink Of(SitePath file) => new("/" + file.Value[..(file.Value.LastIndexOf('/') + 1)]);

    /// <summary>Where a folder stands among the others: the whole site, posts and reviews, series, tags.</summary>
    public static int RankOf(Permalink folder) =>
        folder.Value switch
        {
            "/" => 0,
            "/posts/" => 1,
            "/reviews/" => 2,
            var path when path.StartsWith("/series/", StringComparison.Ordinal) => 3,
            _ => 4,
        };

    /// <summary>The lists of a site by their folders.</summary>
    public static IReadOnlyDictionary<Permalink, FeedFolder> NamesOf(SiteCatalogue catalogue)
    {
        var names = new Dictionary<Permalink, FeedFolder>
        {
            [Permalink.Home] = new(catalogue.Settings.Title, catalogue.Dated.Length),
            [new Permalink("/posts/")] = new("Posts", catalogue.Posts.Length),
            [new Permalink("/reviews/")] = new("Reviews", catalogue.Reviews.Length),
        };
        foreach (var series in catalogue.Series)
            names[series.Permalink] = new FeedFolder(series.Series.Title, series.Posts.Count());
        foreach (var tag in catalogue.Tags)
            names[tag.Permalink] = new FeedFolder(tag.Name.Value, tag.Posts.Length);
        return names;
    }
}
