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
            (new ContentPath("docs/cards.md"), CardsPage.Write()),
            (new ContentPath("docs/clippings.md"), ClippingsPage.Write()),
            (new ContentPath("docs/diagnostics.md"), DiagnosticsPage.Write()),
        ];
}
