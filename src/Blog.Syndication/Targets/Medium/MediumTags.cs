using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Medium;

/// <summary>Tags of Medium: words of 25 characters at most.</summary>
internal static class MediumTags
{
    private const int Longest = 25;

    /// <summary>The tag as it is called on Medium; null for one that is too long.</summary>
    public static string? Of(string name) =>
        TagSpelling.Words(name) is { Length: > 0 and <= Longest } words ? words : null;
}
