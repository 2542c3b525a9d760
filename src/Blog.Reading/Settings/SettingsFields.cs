using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Model.Slots;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>The settings that are more than a text or a number.</summary>
/// <param name="map">The file.</param>
/// <param name="isReadable">Whether the file could be read at all; if not, missing keys are not reported.</param>
internal sealed class SettingsFields(TypedMap map, bool isReadable)
{
    // The words of Zola, Docusaurus and Hugo for how bad a broken link is, with ours.
    private static readonly FrozenDictionary<string, string> LevelsElsewhere = new Dictionary<string, string>
    {
        ["warn"] = "warning",
        ["log"] = "warning",
        ["throw"] = "error",
        ["ignore"] = "off",
        ["none"] = "off",
        ["nothing"] = "off",
        ["false"] = "off",
        ["no"] = "off",
        ["true"] = "error",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A required text.</summary>
    public string? Required(string key) => Required(map, key);

    /// <summary>Where the site is published.</summary>
    public BaseUrl? BaseUrl()
    {
        if (Required("base_url") is not { } text)
            return null;
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is ("http" or "https")
            && url.Query.Length + url.Fragment.Length == 0
        )
            return new BaseUrl(url);
        map.Report(
            "base_url",
            DiagnosticCatalogue.InvalidValue,
            text,
            "an absolute http or https address without query and fragment"
        );
        return null;
    }

    /// <summary>The authors; the site's title stands in when none can be read.</summary>
    public ImmutableArray<Author> Authors()
    {
        ImmutableArray<Author> authors =
        [
            .. map.Maps("authors", SettingsKeys.Author).Select(AuthorOf).OfType<Author>(),
        ];
        if (authors.IsEmpty && map.Node("authors") is null && isReadable)
            map.Report("authors", DiagnosticCatalogue.MissingSetting, "authors");
        return authors.IsEmpty ? [new Author(map.Text("title") ?? "Unknown")] : authors;
    }

    /// <summary>The time zone.</summary>
    public TimeZoneInfo TimeZone()
    {
        var name = map.Text("time_zone") ?? "UTC";
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            return zone;
        map.Report(
            DiagnosticCatalogue.UnknownTimeZone.At(map.Place("time_zone"), name) with
            {
                Suggestion = ZoneNames.Nearest(name),
            }
        );
        return TimeZoneInfo.Utc;
    }

    /// <summary>A list of names with addresses.</summary>
    public ImmutableArray<NamedLink> Entries(TypedMap from, string key) =>
        [.. from.Maps(key, SettingsKeys.Entry).Select(EntryOf).OfType<NamedLink>()];

    /// <summary>How addresses are made.</summary>
    public PermalinkPatterns Permalinks()
    {
        var patterns = new PermalinkPatterns();
        if (map.Map("permalinks", SettingsKeys.Permalinks) is not { } from)
            return patterns;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new PermalinkPatterns(
            Pattern(from, "posts") ?? patterns.Posts,
            Pattern(from, "reviews") ?? patterns.Reviews,
            Pattern(from, "pages") ?? patterns.Pages
        );
    }

    /// <summary>The settings of formulas.</summary>
    public FormulaSettings Formulas()
    {
        if (map.Node("math") is not DataMap)
            return new FormulaSettings(map.Flag("math") ?? true);
        var from = map.Map("math", SettingsKeys.Formulas)!;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        if (from.Map("macros", []) is not { } macros)
            return new FormulaSettings();
        foreach (var entry in macros.Unknown.Where(e => MacroOf(e) is null))
            macros.ReportAt(
                macros.Location.Source.At(entry.KeySpan),
                DiagnosticCatalogue.InvalidValue,
                entry.Key,
                "a command of letters with its TeX"
            );
        return new FormulaSettings { Macros = [.. macros.Unknown.Select(MacroOf).OfType<FormulaMacro>()] };
    }

    /// <summary>The picture of the site; null for none.</summary>
    public PostImage? SocialImage()
    {
        if (map.Node("social_image") is not DataMap)
            return map.Text("social_image") is { } path ? new PostImage(path, "") : null;
        var from = map.Map("social_image", SettingsKeys.SocialImage)!;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return Required(from, "src") is { } source ? new PostImage(source, from.Text("alt") ?? "") : null;
    }

    /// <summary>The settings of feeds.</summary>
    public FeedSettings Feeds()
    {
        var feeds = new FeedSettings();
        if (map.Map("feeds", SettingsKeys.Feeds) is not { } from)
            return feeds;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new FeedSettings(
            from.WholeNumber("items", 1, 1000) ?? feeds.Items,
            from.Choice("content", ["full", "summary"]) != "summary"
        )
        {
            Formats = from.Choices("formats", [.. feeds.Formats.Select(f => f.Name)]) is { } formats
                ? [.. formats.Select(name => feeds.Formats.First(f => f.Name == name))]
                : feeds.Formats,
            Lists = from.Choices("lists", [.. feeds.Lists.Select(l => l.Name)]) is { } lists
                ? [.. lists.Select(name => feeds.Lists.First(l => l.Name == name))]
                : feeds.Lists,
        };
    }

    /// <summary>The settings of cross-posts.</summary>
    public CrossPostSettings CrossPosts() =>
        map.Map("crossposts", CrossPostKeys.All) is { } from
            ? new CrossPostFields(from).Read()
            : new CrossPostSettings();

    /// <summary>The settings of the newsletter; null for none.</summary>
    /// <param name="siteTitle">The site's title.</param>
    public NewsletterSettings? Newsletter(string siteTitle) =>
        map.Map("newsletter", NewsletterKeys.All) is { } from ? new NewsletterFields(from).Read(siteTitle) : null;

    /// <summary>The settings of analytics; null for none.</summary>
    /// <param name="baseUrl">Where the site is published.</param>
    public AnalyticsSettings? Analytics(BaseUrl baseUrl) =>
        map.Map("analytics", AnalyticsKeys.All) is { } from ? new AnalyticsFields(from).Read(baseUrl) : null;

    /// <summary>The settings of the theme, unchecked; the theme's own table checks them.</summary>
    public DataMap? ThemeSettings() =>
        map.Map("theme_settings", []) is null ? null : map.Node("theme_settings") as DataMap;

    /// <summary>The ids of warnings that are not reported. An error cannot be silenced, and neither can one that
    /// <c>links</c> makes a warning.</summary>
    public ImmutableArray<string> Silenced()
    {
        var ids = map.PlacedTexts("silence", splitAtCommas: true).ToLookup(i => CanBeSilenced(i.Text));
        foreach (var (id, place) in ids[false])
        {
            var unknown = DiagnosticCatalogue.UnknownRuleId.At(place, id);
            map.Report(DiagnosticCatalogue.Find(id) is null ? unknown with { Suggestion = IdIn(id) } : unknown);
        }

        return [.. ids[true].Select(i => i.Text.ToUpperInvariant())];
    }

    /// <summary>How bad it is that a reference leads nowhere.</summary>
    public ReferenceLevels Links()
    {
        if (map.Map("links", ReferenceKind.Keys) is not { } from)
            return ReferenceLevels.Usual;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return new ReferenceLevels(
            ReferenceKind
                .All.Select(kind => (Kind: kind, Level: LevelIn(from, kind)))
                .Where(l => l.Level is not null)
                .ToImmutableDictionary(l => l.Kind, l => l.Level!.Value)
        );
    }

    private static FormulaMacro? MacroOf(DataEntry entry)
    {
        var name = entry.Key.Trim().TrimStart('\\');
        return name.Length > 0 && name.All(char.IsAsciiLetter) && entry.Value is DataScalar { Text: var tex }
            ? new FormulaMacro(name, tex)
            : null;
    }

    private static DiagnosticSeverity? LevelIn(TypedMap from, ReferenceKind kind) =>
        from.Choice(kind.Key, ReferenceLevels.Words, LevelsElsewhere.GetValueOrDefault) is { } word
            ? ReferenceLevels.LevelOf(word)
            : null;

    // By its number, 50 or BLOG-050; another number is not near.
    private static string? IdIn(string written)
    {
        var id = "BLOG" + string.Concat(written.Where(char.IsAsciiDigit)).PadLeft(3, '0');
        return CanBeSilenced(id) ? id : null;
    }

    private static bool CanBeSilenced(string id) =>
        DiagnosticCatalogue.Find(id)?.Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Information;

    private static string? Pattern(TypedMap from, string key)
    {
        if (from.Text(key) is not { } pattern)
            return null;
        var read = AddressPattern.Read(pattern);
        foreach (var unknown in read.Unknown)
        {
            from.Report(
                DiagnosticCatalogue
                    .UnknownPlaceholder.At(from.Place(key), unknown)
                    .Suggesting(unknown, Placeholders.Names.Select(n => "{" + n + "}"))
            );
        }

        if (PermalinkMaker.WhatIsWrong(read.Text) is { } wrong && read.Unknown.Count == 0)
            from.Report(key, DiagnosticCatalogue.InvalidPermalink, pattern, wrong);
        return read.Text;
    }

    private Author? AuthorOf(TypedMap from)
    {
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return Required(from, "name") is not { } name
            ? null
            : new Author(name)
            {
                Url = from.Text("url"),
                Email = from.Text("email"),
                Bio = from.Text("bio"),
                Links = Entries(from, "links"),
            };
    }

    private NamedLink? EntryOf(TypedMap from)
    {
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        return Required(from, "title") is { } title && Required(from, "url") is { } url
            ? new NamedLink(title, url)
            : null;
    }

    private string? Required(TypedMap from, string key)
    {
        var text = from.Text(key);
        if (text is null && from.Node(key) is null && isReadable)
            from.Report(key, DiagnosticCatalogue.MissingSetting, key);
        return text;
    }
}
