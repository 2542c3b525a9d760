using Blog.Reading.Cards;
using Blog.Reading.Clippings;
using Blog.Text;

namespace Blog.Pages.Documentation;

/// <summary>The reference pages in <c>docs/</c>. They are made from the tables that the program itself uses, so that
/// they cannot go stale.</summary>
public static class ReferencePages
{
    /// <summary>Every page, by its path below the repository's root.</summary>
    public static IReadOnlyList<(ContentPath Path, string Text)> All =>
        [
            (new ContentPath("docs/settings.md"), SettingsPage.Write()),
            (new ContentPath("docs/front-matter.md"), FrontMatterPage.Write()),
            (new ContentPath("docs/theme-variables.md"), ThemeVariablesPage.Write()),
            (new ContentPath("docs/cards.md"), CardsPage()),
            (new ContentPath("docs/clippings.md"), ClippingsPage()),
            (new ContentPath("docs/diagnostics.md"), DiagnosticsPage.Write()),
        ];

    private static string CardsPage() =>
        ReferenceText.Fill(
            "CardsPage.md",
            ("keys", MarkdownTables.Keys(CardKeys.All)),
            ("fetched", MarkdownTables.Keys(CardKeys.Fetched))
        );

    private static string ClippingsPage() =>
        ReferenceText.Fill("ClippingsPage.md", ("keys", MarkdownTables.Keys(ClippingKeys.All)));
}
