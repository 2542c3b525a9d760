using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>The file <c>theme.yml</c> of a theme; a theme without it declares nothing.</summary>
/// <param name="Source">The file; null when there is none.</param>
/// <param name="Values">Its content.</param>
internal sealed record ThemeDescription(SourceText? Source, DataMap Values)
{
    /// <summary>Reads the file, and reports unknown keys.</summary>
    public static ThemeDescription Read(IEnumerable<ThemeFile> files, ModuleContext context)
    {
        if (
            files.FirstOrDefault(f => f.Name == "theme.yml") is not { } file
            || context.ReadText(file.Path) is not { } source
        )
            return new ThemeDescription(null, DataMap.Empty);
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        var values = data.Root as DataMap ?? DataMap.Empty;
        new TypedMap(source, values, ThemeKeys.All, diagnostics).ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        context.Report([.. diagnostics]);
        return new ThemeDescription(source, values);
    }

    /// <summary>The maps within the map of a key, each with its name; values that are not maps are left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">The keys that each map can have.</param>
    /// <param name="diagnostics">Receives the mistakes in the maps.</param>
    public IEnumerable<(string Name, TypedMap Map)> Maps(
        string key,
        DataKeys keys,
        ICollection<Diagnostic> diagnostics
    ) =>
        Values.Find(key)?.Value is DataMap named
            ? named
                .Entries.Where(e => e.Value is DataMap)
                .Select(e => (e.Key, new TypedMap(Source!, (DataMap)e.Value, keys, diagnostics)))
            : [];
}
