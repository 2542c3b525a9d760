using Blog.Reading.Clippings;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about clippings and the reviews that are drafted of them.</summary>
internal static class ClippingsPage
{
    /// <summary>The page.</summary>
    public static string Write() => PageText.Fill("ClippingsPage.md", ("keys", MarkdownTables.Keys(ClippingKeys.All)));
}
