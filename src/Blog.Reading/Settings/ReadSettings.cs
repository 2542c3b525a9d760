using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Settings;

/// <summary>Reads <c>content/site.yml</c>. It makes settings whatever mistakes the file has, so that the rest of the
/// site is checked in the same run.</summary>
internal sealed class ReadSettings(Pipeline<BuildRequest> request) : IModule<SourceText, LoadedSettings>
{
    /// <summary>The file.</summary>
    public static readonly ContentPath File = new("content/site.yml");

    private static readonly BaseUrl Placeholder = new(new Uri("https://example.org/"));

    /// <inheritdoc/>
    public ImmutableArray<Document<LoadedSettings>> Run(
        ImmutableArray<Document<SourceText>> documents,
        ModuleContext context
    )
    {
        var source = documents.FirstOrDefault(d => d.Value.Path == File)?.Value ?? new SourceText(File, "");
        var sections = Sections([.. documents.Select(d => d.Value).Where(d => d.Path != File)], context);
        var baseUrl = context.Value(request).BaseUrl;
        return context.Once<ImmutableArray<Document<LoadedSettings>>>(
            [source, baseUrl, .. sections],
            recording => [Read(source, sections, baseUrl, recording)]
        );
    }

    private static Document<LoadedSettings> Read(
        SourceText source,
        ImmutableArray<SourceText> sections,
        BaseUrl? baseUrl,
        ModuleContext context
    )
    {
        var diagnostics = new List<Diagnostic>();
        var loaded = WithSections(Read(source, baseUrl, diagnostics), sections, diagnostics);
        context.Report([.. diagnostics]);
        var fingerprint = new FingerprintBuilder()
            .Add(source.Fingerprint)
            .Add(loaded.ParsingFingerprint)
            .ToFingerprint();
        return new Document<LoadedSettings>(source.Path, loaded, fingerprint);
    }

    // A file named after a document applies only when the document exists.
    private static ImmutableArray<SourceText> Sections(ImmutableArray<SourceText> sections, ModuleContext context)
    {
        if (!sections.Any(s => SectionFiles.DocumentOf(s.Path) is not null))
            return sections;
        var documents = context
            .Content.Files.Where(f => PostFile.Of(f) is not null)
            .Select(f => $"{f.Folder}/{f.Stem}")
            .ToHashSet(StringComparer.Ordinal);
        return [.. sections.Where(s => SectionFiles.DocumentOf(s.Path) is not { } of || documents.Contains(of))];
    }

    private static LoadedSettings WithSections(
        LoadedSettings loaded,
        ImmutableArray<SourceText> sections,
        List<Diagnostic> diagnostics
    )
    {
        var said = sections
            .SelectMany(s =>
                SectionFiles
                    .Read(s, diagnostics)
                    .Select(d =>
                        (Default: d with { IsOfSiteLanguage = d.Language == loaded.Settings.Language }, s.Path, s.Text)
                    )
            )
            .ToImmutableArray();
        return said.IsEmpty
            ? loaded
            : loaded with
            {
                Defaults = loaded.Defaults.And([.. said.Select(s => s.Default)]),
                ParsingFingerprint = new FingerprintBuilder()
                    .Add(loaded.ParsingFingerprint)
                    .AddAll([.. said.Select(s => s.Path + "\n" + s.Text)])
                    .ToFingerprint(),
            };
    }

    private static LoadedSettings Read(SourceText source, BaseUrl? baseUrl, List<Diagnostic> diagnostics)
    {
        var data = DataReader.Read(source);
        diagnostics.AddRange(data.Diagnostics);
        if (data.Root is not null and not DataMap)
            diagnostics.Add(DiagnosticCatalogue.NotAMap.At(source.At(data.Root.Span), "something else"));
        var map = new TypedMap(source, data.Root as DataMap ?? DataMap.Empty, SettingsKeys.All, diagnostics);
        map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);

        // When the file could not be read at all, that is reported alone.
        var fields = new SettingsFields(
            map,
            isReadable: data.Root is DataMap || (data.Root is null && data.Diagnostics.IsEmpty)
        );
        var (authors, knowsAuthors) = Sound("authors", fields.Authors, map, diagnostics);
        var (permalinks, knowsPermalinks) = Sound("permalinks", fields.Permalinks, map, diagnostics);
        var settings = SettingsOf(map, fields, baseUrl) with
        {
            Authors = authors,
            KnowsAuthors = knowsAuthors,
            Permalinks = permalinks,
        };
        var defaults = DefaultsReader.Read(source, map, settings, diagnostics);
        DropMisspelt(diagnostics);
        return new LoadedSettings(
            settings,
            source,
            fields.ThemeSettings(),
            map.Place("theme"),
            defaults,
            ParsingFingerprint(settings, map.Node("defaults"), source)
        )
        {
            Publish = new PublishList(map.PlacedTexts("publish")),
            Links = fields.Links(),
            CommentsPlace = map.Place("comments"),
            AnalyticsPlace = map.Place("analytics"),
            AreReliable =
                knowsPermalinks
                && data.Root is null or DataMap
                && data.Diagnostics.All(d => d.Rule == DiagnosticCatalogue.DuplicateKey),
        };
    }

    // All but the authors and the patterns of addresses.
    private static SiteSettings SettingsOf(TypedMap map, SettingsFields fields, BaseUrl? baseUrl)
    {
        var title = fields.Required("title") ?? "Untitled";
        var home = baseUrl ?? fields.BaseUrl() ?? Placeholder;
        return new SiteSettings
        {
            Title = title,
            BaseUrl = home,
            Authors = [],
            Description = map.Text("description") ?? "",
            Language = LanguageField.Read(map, "language") ?? "en",
            TimeZone = fields.TimeZone(),
            Theme = map.Text("theme") ?? "paper",
            Menu = fields.Entries(map, "menu"),
            PageSize = map.WholeNumber("page_size", 1, 1000) ?? 10,
            SmartPunctuation = map.Flag("smart_punctuation") ?? true,
            Formulas = fields.Formulas(),
            Images = new ImageFields(map).Read(),
            LinkCards = map.Flag("link_cards") ?? true,
            ReviewLinks = map.Flag("review_links") ?? true,
            SocialCards = map.Flag("social_cards") ?? true,
            SocialImage = fields.SocialImage(),
            Feeds = fields.Feeds(),
            CrossPosts = fields.CrossPosts(),
            Newsletter = fields.Newsletter(title),
            Comments = new CommentFields(map).Read(),
            Analytics = fields.Analytics(home),
            Silenced = fields.Silenced(),
        };
    }

    // A required setting under a misspelt key is one mistake.
    private static void DropMisspelt(List<Diagnostic> diagnostics)
    {
        var unknown = diagnostics.FindAll(d =>
            d.Rule == DiagnosticCatalogue.UnknownSetting && d.Suggestion is not null
        );
        diagnostics.RemoveAll(d =>
            d.Rule == DiagnosticCatalogue.MissingSetting && unknown.Exists(u => IsMisspelling(u, d))
        );
    }

    // Whether a setting was read without an error, and no other key was probably meant to be it.
    private static (T Value, bool IsSound) Sound<T>(
        string key,
        Func<T> read,
        TypedMap map,
        List<Diagnostic> diagnostics
    )
    {
        var before = diagnostics.Count;
        var value = read();
        var isMisspelt = diagnostics.Exists(d =>
            d.Rule == DiagnosticCatalogue.UnknownSetting && d.Suggestion == key && map.Node(key) is null
        );
        return (value, diagnostics.Count == before && !isMisspelt);
    }

    // A key that is misspelt is not missing too.
    private static bool IsMisspelling(Diagnostic unknown, Diagnostic missing) =>
        unknown.Suggestion is { } key
        && missing.Message == missing.Rule.At(missing.Location, key).Message
        && missing.Location.Span.Start <= unknown.Location.Span.Start
        && unknown.Location.Span.End <= missing.Location.Span.End;

    private static Fingerprint ParsingFingerprint(SiteSettings settings, DataNode? defaults, SourceText source) =>
        new FingerprintBuilder()
            .Add(settings.TimeZone.Id)
            .Add(settings.BaseUrl.Home)
            .Add(settings.Language)
            .Add(settings.Permalinks.Posts)
            .Add(settings.Permalinks.Reviews)
            .Add(settings.Permalinks.Pages)
            .Add(settings.SmartPunctuation)
            .Add(settings.Formulas.AreShown)
            .AddAll([.. settings.Formulas.Macros.Select(m => $"{m.Name}\n{m.Text}")])
            .Add(settings.LinkCards)
            .Add(settings.Language)
            .AddAll([.. settings.Authors.Select(a => a.Name)])
            .Add(settings.KnowsAuthors)
            .AddAll([.. settings.CrossPosts.Targets.Select(t => $"{t.Key}\n{t.Name}\n{string.Join('\n', t.Hosts)}")])
            .Add(defaults is null ? null : source.Text.Substring(defaults.Span.Start, defaults.Span.Length))
            .ToFingerprint();
}
