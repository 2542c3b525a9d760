using System.Collections.Immutable;
using Blog.Model;

namespace Blog.Pages.Slots;

/// <summary>What the settings of a site put into slots.</summary>
internal static class SettingsParts
{
    /// <summary>The parts, in the order in which they stand.</summary>
    public static ImmutableArray<SettingsPart> Of(SiteSettings settings) =>
        [
            .. settings.Comments is null ? [] : Comments,
            .. settings.Analytics is not { } analytics ? [] : Analytics(analytics.AsksFirst),
        ];

    private static IEnumerable<SettingsPart> Comments =>
        [
            new("comments", "head", "comments-head.html", ["css/comments.css"]),
            new("comments", "after-post", "comments.html", ["js/comments.js"]),
        ];

    private static IEnumerable<SettingsPart> Analytics(bool asksFirst)
    {
        yield return new("analytics", "head", "analytics.html", ["js/analytics.js"]);
        if (asksFirst)
            yield return new("analytics", "footer", "consent.html", ["css/consent.css"]);
    }
}

/// <summary>What a setting puts into a slot.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Partial">The partial that stands there.</param>
/// <param name="Assets">The assets that it needs.</param>
internal sealed record SettingsPart(string Setting, string Slot, string Partial, ImmutableArray<string> Assets);
