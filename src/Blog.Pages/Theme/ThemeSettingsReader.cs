using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Theming.Values;

namespace Blog.Pages.Theme;

/// <summary>Reads the settings that a theme declares in <c>theme.yml</c>, with the site's values for them.</summary>
internal static class ThemeSettingsReader
{
    /// <summary>The settings for templates.</summary>
    public static ThemeMap Read(ThemeDescription description, LoadedSettings site, ModuleContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var written = site.ThemeSettings ?? DataMap.Empty;
        var settings = ThemeSetting.In(description, diagnostics);
        var values = settings.ToImmutableSortedDictionary(
            s => s.Key,
            s => ValueOf(s.Value, written, site.Source, diagnostics),
            StringComparer.Ordinal
        );
        foreach (var unknown in written.Entries.Where(e => !values.ContainsKey(e.Key)))
        {
            diagnostics.Add(
                DiagnosticCatalogue
                    .UnknownSetting.At(site.Source.At(unknown.KeySpan), "theme_settings." + unknown.Key)
                    .Suggesting(unknown.Key, values.Keys)
            );
        }

        diagnostics.AddRange(ColourContrast.Check(settings, values));
        context.Report([.. diagnostics]);
        return new ThemeMap("theme", values.ToDictionary(v => v.Key, v => v.Value.Value), isStrict: true);
    }

    private static SetValue ValueOf(
        ThemeSetting setting,
        DataMap written,
        SourceText site,
        List<Diagnostic> diagnostics
    )
    {
        var standard = new SetValue(setting.Default, setting.Place, IsOfSite: false);
        if (written.Find(setting.Name) is not { Value: not DataScalar { Kind: DataScalarKind.Null } } entry)
            return standard;
        var place = site.At(entry.Value.Span);
        if (setting.Kind.TryRead(entry.Value, out var chosen))
            return new SetValue(chosen, place, IsOfSite: true);
        diagnostics.Add(
            DiagnosticCatalogue
                .WrongType.At(place, "theme_settings." + setting.Name, setting.Kind.Description, "this")
                .Suggesting((entry.Value as DataScalar)?.Text ?? "", setting.Kind.Words)
        );
        return standard;
    }
}

/// <summary>The value of a setting.</summary>
/// <param name="Value">As templates see it; null for none.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="IsOfSite">Whether the site sets it, not the theme.</param>
internal sealed record SetValue(object? Value, SourceLocation Place, bool IsOfSite);
