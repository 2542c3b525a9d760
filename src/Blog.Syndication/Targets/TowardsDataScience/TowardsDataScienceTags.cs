using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.TowardsDataScience;

/// <summary>Tags of Towards Data Science: words.</summary>
internal static class TowardsDataScienceTags
{
    private const int Longest = 50;

    /// <summary>The tag as it is called there; null for one that is too long.</summary>
    public static string? Of(string name) =>
        TagSpelling.Words(name) is { Length: > 0 and <= Longest } words ? words : null;
}
