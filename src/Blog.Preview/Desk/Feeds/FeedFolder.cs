using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Text;

namespace Blog.Preview.Desk.Feeds;

/// <summary>A folder with the feeds of one list of posts.</summary>
/// <param name="Name">The name of the list.</param>
/// <param name="Posts">How many posts it has.</param>
internal sealed record FeedFolder(string Name, int Posts)
{
    /// <summary>The folder of a feed's file.</summary>
    public static Permalink Of(SitePath file) => new("/" + file.Value[..(file.Value.LastIndexOf('/') + 1)]);

    /// <summary>The rank by which folders are sorted: 0 the whole site, then posts, reviews, series and tags.</summary>
    public static int RankOf(Permalink folder) =>
        folder.Value switch
        {
            "/" => 0,
            "/posts/" => 1,
            "/reviews/" => 2,
            var path when path.StartsWith("/series/", StringComparison.Ordinal) => 3,
            _ => 4,
        };

    /// <summary>The folders of a site.</summary>
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
