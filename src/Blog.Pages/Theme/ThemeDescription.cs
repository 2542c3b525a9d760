using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Text;

namespace Blog.Pages.Theme;

/// <summary>The files <c>theme.yml</c> of a theme and of the themes that it extends; none where a theme has no such
/// file.</summary>
/// <param name="Layers">From the theme that extends no other to the site's own theme: of two values for one thing, the
/// later counts.</param>
internal sealed record ThemeDescription(ImmutableArray<ThemeLayer> Layers)
{
    /// <summary>Reads the files, and reports unknown keys.</summary>
    public static ThemeDescription Read(ThemeChain chain, ModuleContext context)
    {
        var ofSite = new ContentPath("content/_theme/theme.yml");
        var own = context.Content.Files.Contains(ofSite) ? ofSite : ThemeChain.DescriptionOf(chain.Names[0]);
        return new ThemeDescription([
            .. chain
                .Names.Skip(1)
                .Select(ThemeChain.DescriptionOf)
                .Prepend(own)
                .Reverse()
                .Where(path => context.Content.Files.Contains(path))
                .Select(context.ReadText)
                .OfType<SourceText>()
                .Select(source => Read(source, context)),
        ]);
    }

    private static ThemeLayer Read(SourceText source, ModuleContext context)
    {
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        var values = data.Root as DataMap ?? DataMap.Empty;
        var map = new TypedMap(source, values, ThemeKeys.All, diagnostics);
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        map.Text("extends");
        context.Report([.. diagnostics]);
        return new ThemeLayer(source, values);
    }
}

/// <summary>The description of one theme.</summary>
/// <param name="Source">The file.</param>
/// <param name="Values">Its content.</param>
internal sealed record ThemeLayer(SourceText Source, DataMap Values)
{
    /// <summary>The maps within the map of a key, each with its name; values that are not maps are left out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">The keys that each map can have.</param>
    /// <param name="diagnostics">Receives the mistakes in the maps.</param>
    public IEnumerable<(string Name, TypedMap Map)> Maps(
        string key,
        DataKeys keys,
        ICollection<Diagnostic> diagnostics
    ) =>
        Named(key)
            .Where(e => e.Value is DataMap)
            .Select(e => (e.Key, new TypedMap(Source, (DataMap)e.Value, keys, diagnostics)));

    /// <summary>The names within the map of a key that are null: what the theme leaves out of the one that it
    /// extends.</summary>
    public IEnumerable<string> LeftOut(string key) =>
        Named(key).Where(e => e.Value is DataScalar { Kind: DataScalarKind.Null }).Select(e => e.Key);

    private ImmutableArray<DataEntry> Named(string key) =>
        Values.Find(key)?.Value is DataMap named ? named.Entries : [];
}
