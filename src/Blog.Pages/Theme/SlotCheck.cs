using Blog.Text;
using Blog.Theming;

namespace Blog.Pages.Theme;

/// <summary>Checks that the theme has a place for each slot that is filled (BLOG226): a theme of the site, or a copied
/// template, may be older than the slots.</summary>
internal static class SlotCheck
{
    /// <summary>The diagnostics, at what fills the slots.</summary>
    public static IEnumerable<Diagnostic> Of(LoadedTheme theme, TemplateSet templates)
    {
        if (theme.FilledSlots.IsEmpty || theme.Unknown is not null || !templates.Diagnostics.IsEmpty)
            return [];
        var included = templates.Includes.ToHashSet(StringComparer.Ordinal);
        return theme
            .FilledSlots.Where(f => !included.Contains(ThemeSlots.TemplateOf(f.Slot)))
            .Select(f => DiagnosticCatalogue.MissingSlot.At(f.Place, theme.Name, f.Slot));
    }
}
