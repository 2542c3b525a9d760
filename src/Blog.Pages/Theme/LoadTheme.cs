using System.Collections.Immutable;
using System.Text;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Pages.Cleaning;
using Blog.Pages.Slots;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Theming.Assets;
using Blog.Theming.Templates;

namespace Blog.Pages.Theme;

/// <summary>Reads the theme: templates, assets, settings and the words of the interface.</summary>
internal sealed class LoadTheme(Pipeline<LoadedSettings> settings) : IModule<ThemeFile, LoadedTheme>
{
    private const string AssetFolder = "assets/";

    /// <inheritdoc/>
    public ImmutableArray<Document<LoadedTheme>> Run(
        ImmutableArray<Document<ThemeFile>> documents,
        ModuleContext context
    ) =>
        context.Once<ImmutableArray<Document<LoadedTheme>>>(
            [context.Documents(settings), .. ContentsOf(context)],
            recording => [Load([.. documents.Select(d => d.Value)], context.Value(settings), recording)]
        );

    // Every file of every theme and of the site's overrides; nothing when no other run will follow.
    private static IEnumerable<object?> ContentsOf(ModuleContext context)
    {
        var store = context.Content;
        return context.Kept.ExpectsRuns
            ? store
                .Files.Where(f => f.IsBelow("themes") || f.IsBelow("content/_theme"))
                .SelectMany(f => new object?[] { f, store.Read(f) })
            : [];
    }

    private static Document<LoadedTheme> Load(
        ImmutableArray<ThemeFile> files,
        LoadedSettings site,
        ModuleContext context
    )
    {
        var parts = SettingsParts.Of(site.Settings);
        context.Report([.. ThemeSlots.Unknown(files)]);
        var templates = ThemeSlots.With(Templates(files, context), ThemeSlots.HasStyle(files), parts);
        var chain = ThemeChain.Of(site.Settings.Theme, context.Content);
        var sources = Named(AssetSources(files, parts, context), templates, chain);
        var key = new FingerprintBuilder()
            .Add("assets")
            .AddAll([.. sources.Select(s => s.Name + Fingerprint.Of(s.Bytes.AsSpan()))])
            .ToFingerprint();
        var assets = context.Kept.GetOrMake(key, () => AssetSet.Publish(sources));
        context.Report(assets.Diagnostics);
        var description = ThemeDescription.Read(chain, context);
        var settings = ThemeSettingsReader.Read(description, site, context);
        var theme = new LoadedTheme(
            site.Settings.Theme,
            templates,
            assets,
            settings,
            WordsReader.Read(chain, site.Settings.Language, settings, context),
            site.ThemePlace
        )
        {
            Unknown = FindThemeFiles.Unknown(site, context) ?? chain.Diagnostics.FirstOrDefault(),
            Extended = [.. chain.Names.Skip(1)],
            Files = files,
            RequiredAttributes = RequiredAttributes.Read(description, context),
            PicturePlaces = PicturePlacesReader.Read(description, site.Settings.Images, context),
            FilledSlots = ThemeSlots.FilledBy(files, site),
            CopyTableLook = CopyTableReader.Read(description, context),
        };
        return new Document<LoadedTheme>(null, theme, FingerprintOf(theme, key));
    }

    private static ImmutableArray<TemplateSource> Templates(ImmutableArray<ThemeFile> files, ModuleContext context) =>
        [
            .. files
                .Where(f =>
                    (
                        f.Path.Extension == ".html"
                        || f.Name == LoadedTheme.SocialTemplate
                        || (f.Path.Extension == ".css" && f.Name.StartsWith("email/", StringComparison.Ordinal))
                    ) && !f.Name.StartsWith("assets/", StringComparison.Ordinal)
                )
                .Select(f => (f.Name, Source: context.ReadText(f.Path)))
                .Where(f => f.Source is not null)
                .Select(f => new TemplateSource(f.Name, f.Source!)),
        ];

    // What a theme or a site has comes before what the program supplies.
    private static ImmutableArray<AssetSource> AssetSources(
        ImmutableArray<ThemeFile> files,
        ImmutableArray<SettingsPart> parts,
        ModuleContext context
    ) =>
        [
            .. files
                .Where(f => f.Name.StartsWith(AssetFolder, StringComparison.Ordinal))
                .Select(f => new AssetSource(f.Name[AssetFolder.Length..], f.Path, [.. Clean(f.Path, context).Span]))
                .Concat(ThemeSlots.Assets(files, parts, path => context.Content.Read(path).Bytes))
                .DistinctBy(s => s.Name),
        ];

    // A style sheet for pages that a theme makes otherwise is not published with it.
    private static ImmutableArray<AssetSource> Named(
        ImmutableArray<AssetSource> sources,
        ImmutableArray<TemplateSource> templates,
        ThemeChain chain
    )
    {
        var texts = new Lazy<List<string>>(() =>
            [
                .. templates.Select(t => t.Source.Text),
                .. sources
                    .Where(s => s.Path.Extension is ".css" or ".js")
                    .Select(s => Encoding.UTF8.GetString(s.Bytes.AsSpan())),
            ]
        );
        return
        [
            .. sources.Where(s =>
                !chain.Names.Skip(1).Any(extended => s.Path.IsBelow("themes/" + extended))
                || texts.Value.Any(t => t.Contains(s.Path.Name, StringComparison.Ordinal))
            ),
        ];
    }

    // A theme runs scripts anyway. A photograph of the author may be in it, too.
    private static ReadOnlyMemory<byte> Clean(ContentPath path, ModuleContext context)
    {
        var clean = CleanFile.Of(path, context.Content.Read(path).Bytes, isAskedFor: path.Extension == ".svg");
        context.Report(clean.Diagnostics);
        return clean.Bytes;
    }

    private static Fingerprint FingerprintOf(LoadedTheme theme, Fingerprint assets) =>
        new FingerprintBuilder()
            .Add(assets)
            .AddAll([.. theme.Templates.Select(t => t.Name + t.Source.Fingerprint)])
            .ToFingerprint();
}

/// <summary>Reads the attributes that the theme's directives require.</summary>
internal static class RequiredAttributes
{
    /// <summary>The required attributes by the name of the directive.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Read(
        ThemeDescription description,
        ModuleContext context
    )
    {
        var required = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (
            var (name, map) in description.Layers.SelectMany(l =>
                l.Maps("directives", ThemeKeys.Directive, diagnostics)
            )
        )
        {
            map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
            required[name] = map.Texts("required");
        }

        context.Report([.. diagnostics]);
        return required.ToImmutable();
    }
}
