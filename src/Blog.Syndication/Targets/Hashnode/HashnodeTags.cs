using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Hashnode;

/// <summary>Tags of Hashnode, by their slugs: lower case letters and digits, words joined by hyphens.</summary>
internal static class HashnodeTags
{
    private const int Longest = 50;

    /// <summary>The slug of the tag; null for one that cannot be written so.</summary>
    public static string? Of(string name) =>
        TagSpelling.Joined(name, "-") is { Length: > 0 and <= Longest } tag ? tag : null;
}
