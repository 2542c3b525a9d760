using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;

namespace Blog.Reading.Settings;

/// <summary>The settings that are more than a text or a number.</summary>
/// <param name="map">The file.</param>
/// <param name="isReadable">Whether the file could be read at all; if not, missing keys are not reported.</param>
internal sealed class SettingsFields(TypedMap map, bool isReadable)
{
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
        map.Report("time_zone", DiagnosticCatalogue.UnknownTimeZone, name);
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

    /// <summary>The settings of feeds.</summary>
    public FeedSettings Feeds()
    {
        var feeds = new FeedSettings();
        if (map.Map("feeds", SettingsKeys.Feeds) is not { } from)
            return feeds;
        from.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
        var content = from.Text("content") ?? "full";
        if (content is not ("full" or "summary"))
            from.Report("content", DiagnosticCatalogue.InvalidValue, content, "full or summary");
        return new FeedSettings(from.WholeNumber("items", 1, 1000) ?? feeds.Items, content != "summary");
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

    /// <summary>The settings of the theme, unchecked; the theme's own table checks them.</summary>
    public DataMap? ThemeSettings() =>
        map.Map("theme_settings", []) is null ? null : map.Node("theme_settings") as DataMap;

    /// <summary>The ids of warnings that are not reported.</summary>
    public ImmutableArray<string> Silenced()
    {
        var ids = map.Texts("silence", splitAtCommas: true);
        foreach (var id in ids.Where(i => DiagnosticCatalogue.Find(i)?.Severity is null or DiagnosticSeverity.Error))
            map.Report("silence", DiagnosticCatalogue.UnknownRuleId, id);
        return [.. ids.Select(i => i.ToUpperInvariant())];
    }

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
