using Blog.Model;

namespace Blog.Reading.Documents;

/// <summary>The addresses of the pages about all reviews.</summary>
public static class ReviewAddresses
{
    /// <summary>The list of reviews, and the folder of their feeds.</summary>
    public static Permalink Reviews { get; } = new("/reviews/");

    /// <summary>All links ever reviewed, by month.</summary>
    public static Permalink Links { get; } = Reviews.Append("links/");

    /// <summary>The same by source.</summary>
    public static Permalink LinksBySource { get; } = Links.Append("sources/");
}
