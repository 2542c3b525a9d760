using Blog.Reading.Clippings;

namespace Blog.Pages.Documentation;

/// <summary>Writes the page about clippings and the reviews drafted from them.</summary>
internal static class ClippingsPage
{
    /// <summary>The text of <c>docs/clippings.md</c>.</summary>
    public static string Write() =>
        ReferenceText.Fill("ClippingsPage.md", ("keys", MarkdownTables.Keys(ClippingKeys.All)));
}
