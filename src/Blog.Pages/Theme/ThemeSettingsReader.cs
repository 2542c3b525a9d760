using Blog.Data;
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
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        var written = site.ThemeSettings ?? DataMap.Empty;
        foreach (var setting in description.Maps("settings", ThemeKeys.Setting, diagnostics))
            values[setting.Name] = ValueOf(setting, written, site.Source, diagnostics);
        foreach (var unknown in written.Entries.Where(e => !values.ContainsKey(e.Key)))
        {
            diagnostics.Add(
                DiagnosticCatalogue
                    .UnknownSetting.At(site.Source.At(unknown.KeySpan), "theme_settings." + unknown.Key)
                    .Suggesting(unknown.Key, values.Keys.Order(StringComparer.Ordinal))
            );
        }

        context.Report([.. diagnostics]);
        return new ThemeMap("theme", values, isStrict: true);
    }

    private static object? ValueOf(
        (string Name, TypedMap Map) setting,
        DataMap written,
        SourceText site,
        List<Diagnostic> diagnostics
    )
    {
        var type = setting.Map.Choice("type", SettingValue.Types) ?? "text";
        var choices = setting.Map.Texts("values");
        setting.Map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        object? value = null;
        if (setting.Map.Node("default") is { } standard && !SettingValue.TryRead(type, choices, standard, out value))
            setting.Map.Report(
                "default",
                DiagnosticCatalogue.WrongType,
                setting.Name,
                SettingValue.Describe(type, choices),
                "this"
            );
        if (written.Find(setting.Name) is { Value: not DataScalar { Kind: DataScalarKind.Null } } entry)
        {
            if (SettingValue.TryRead(type, choices, entry.Value, out var chosen))
                return chosen;
            diagnostics.Add(
                DiagnosticCatalogue
                    .WrongType.At(
                        site.At(entry.Value.Span),
                        "theme_settings." + setting.Name,
                        SettingValue.Describe(type, choices),
                        "this"
                    )
                    .Suggesting((entry.Value as DataScalar)?.Text ?? "", type == "choice" ? choices : [])
            );
        }

        return value;
    }
}
