using System.Collections.Immutable;

namespace Blog.Data.Nodes;

/// <summary>The words for true and false.</summary>
internal static class Flags
{
    private static readonly ImmutableArray<string> True = ["true", "yes", "on"];
    private static readonly ImmutableArray<string> False = ["false", "no", "off"];

    /// <summary>The truth value of a word in any case; null for other words.</summary>
    public static bool? Read(string text) =>
        True.Contains(text, StringComparer.OrdinalIgnoreCase) ? true
        : False.Contains(text, StringComparer.OrdinalIgnoreCase) ? false
        : null;
}
