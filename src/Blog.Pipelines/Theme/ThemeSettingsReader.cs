using Blog.Data;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;
using Blog.Theming;

namespace Blog.Pipelines.Theme;

/// <summary>Reads the settings that a theme declares in <c>theme.yml</c>, with the site's values for them.</summary>
internal static class ThemeSettingsReader
{
    /// <summary>The settings for templates.</summary>
    public static ThemeMap Read(IEnumerable<ThemeFile> files, LoadedSettings site, ModuleContext context)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        var declared = Declared(files, context, diagnostics);
        var written = site.ThemeSettings ?? DataMap.Empty;
        foreach (var setting in declared)
            values[setting.Key] = ValueOf(setting, written, site.Source, diagnostics);
        foreach (var unknown in written.Entries.Where(e => !values.ContainsKey(e.Key)))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownSetting.At(site.Source.At(unknown.KeySpan), "theme_settings." + unknown.Key)
                .Suggesting(unknown.Key, values.Keys.Order(StringComparer.Ordinal)));
        }

        context.Report([.. diagnostics]);
        return new ThemeMap("theme", values, isStrict: true);
    }

    private static List<(string Key, TypedMap Map)> Declared(IEnumerable<ThemeFile> files, ModuleContext context, List<Diagnostic> diagnostics)
    {
        if (files.FirstOrDefault(f => f.Name == "theme.yml") is not { } file || context.ReadText(file.Path) is not { } source)
            return [];
        var data = DataReader.Read(source);
        diagnostics.AddRange(data.Diagnostics);
        var map = new TypedMap(source, data.Root as DataMap ?? DataMap.Empty, ThemeKeys.All, diagnostics);
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return [.. ((map.Node("settings") as DataMap)?.Entries ?? [])
            .Where(e => e.Value is DataMap)
            .Select(e => (e.Key, new TypedMap(source, (DataMap)e.Value, ThemeKeys.Setting, diagnostics)))];
    }

    private static object? ValueOf((string Key, TypedMap Map) setting, DataMap written, SourceText site, List<Diagnostic> diagnostics)
    {
        var type = setting.Map.Text("type") ?? "text";
        var choices = setting.Map.Texts("values");
        setting.Map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        if (!SettingValue.Types.Contains(type))
            setting.Map.Report("type", DiagnosticCatalogue.InvalidValue, type, "one of " + string.Join(", ", SettingValue.Types));

        object? value = null;
        if (setting.Map.Node("default") is { } standard && !SettingValue.TryRead(type, choices, standard, out value))
            setting.Map.Report("default", DiagnosticCatalogue.WrongType, setting.Key, SettingValue.Describe(type, choices), "this");
        if (written.Find(setting.Key) is { Value: not DataScalar { Kind: DataScalarKind.Null } } entry)
        {
            if (SettingValue.TryRead(type, choices, entry.Value, out var chosen))
                return chosen;
            diagnostics.Add(DiagnosticCatalogue.WrongType.At(
                site.At(entry.Value.Span), "theme_settings." + setting.Key, SettingValue.Describe(type, choices), "this"));
        }

        return value;
    }
}
