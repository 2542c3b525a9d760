using Blog.Syndication.Traits;

namespace Blog.Syndication.Targets.Dev;

/// <summary>Tags of DEV: lower case letters and digits, 30 at most.</summary>
internal static class DevTags
{
    private const int Longest = 30;

    /// <summary>The tag as it is called on DEV; null for one that cannot be written so.</summary>
    public static string? Of(string name) =>
        TagSpelling.Joined(name, "") is { Length: > 0 and <= Longest } tag ? tag : null;
}
