using System.Collections.Immutable;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;
using Blog.Theming.Assets;
using Blog.Theming.Templates;

namespace Blog.Pipelines.Theme;

/// <summary>Reads the theme: templates, assets, settings and the words of the interface.</summary>
internal sealed class LoadTheme : IModule<ThemeFile, LoadedTheme>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<LoadedTheme>> Run(
        ImmutableArray<Document<ThemeFile>> documents,
        ModuleContext context
    )
    {
        var read = ThemeRead.Of(documents, context);
        var former = context.Kept.Former<ThemeRead>(this);
        var loaded = former is not null && former.IsSame(read) ? former : Load(read, context);
        context.Report(loaded.Diagnostics);
        context.Kept.Remember(this, loaded);
        return loaded.Theme;
    }

    private static ThemeRead Load(ThemeRead read, ModuleContext context)
    {
        var (theme, diagnostics) = context.Record(recording => Load(read.Files, recording));
        return read with { Theme = [theme], Diagnostics = diagnostics };
    }

    private static Document<LoadedTheme> Load(ImmutableArray<ThemeFile> files, ModuleContext context)
    {
        var site = context.TheProcessed(PipelineKeys.Settings);
        var templates = Templates(files, context);
        var sources = AssetSources(files, context);
        var key = new FingerprintBuilder()
            .Add("assets")
            .AddAll([.. sources.Select(s => s.Name + Fingerprint.Of(s.Bytes.AsSpan()))])
            .ToFingerprint();
        var assets = context.Kept.GetOrMake(key, () => AssetSet.Publish(sources));
        context.Report(assets.Diagnostics);
        var description = ThemeDescription.Read(files, context);
        var theme = new LoadedTheme(
            site.Settings.Theme,
            templates,
            assets,
            ThemeSettingsReader.Read(description, site, context),
            WordsReader.Read(site.Settings.Theme, site.Settings.Language, context),
            site.ThemePlace
        )
        {
            Unknown = FindThemeFiles.Unknown(site, context),
            RequiredAttributes = RequiredAttributes.Read(description, context),
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
                        || (f.Path.Extension == ".css" && f.Name.StartsWith("email/", StringComparison.Ordinal))
                    ) && !f.Name.StartsWith("assets/", StringComparison.Ordinal)
                )
                .Select(f => (f.Name, Source: context.ReadText(f.Path)))
                .Where(f => f.Source is not null)
                .Select(f => new TemplateSource(f.Name, f.Source!)),
        ];

    private static ImmutableArray<AssetSource> AssetSources(ImmutableArray<ThemeFile> files, ModuleContext context) =>
        [
            .. files
                .Where(f => f.Name.StartsWith("assets/", StringComparison.Ordinal))
                .Select(f => new AssetSource(
                    f.Name["assets/".Length..],
                    f.Path,
                    [.. context.Request.Content.Read(f.Path).Bytes.Span]
                )),
        ];

    private static Fingerprint FingerprintOf(LoadedTheme theme, Fingerprint assets) =>
        new FingerprintBuilder()
            .Add(assets)
            .AddAll([.. theme.Templates.Select(t => t.Name + t.Source.Fingerprint)])
            .ToFingerprint();
}
