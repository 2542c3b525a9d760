using System.Collections.Immutable;
using Blog.Data;
using Blog.Model;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>The fields of front matter that are more than a text or a number.</summary>
/// <param name="map">The front matter.</param>
/// <param name="options">The settings that decide how it is read.</param>
internal sealed class PostFields(TypedMap map, ParsingOptions options)
{
    /// <summary>A date; null when it is left out or wrong.</summary>
    public DateTimeOffset? Date(string key) => DateOf(map, key, options.TimeZone);

    /// <summary>The date of the last change; null when it is not later than the post's.</summary>
    public DateTimeOffset? Updated(DateTimeOffset? date)
    {
        var updated = Date("updated");
        if (updated < date && updated.Value.Date != date.Value.Date)
            map.Report("updated", DiagnosticCatalogue.UpdatedBeforeDate, $"{updated:yyyy-MM-dd}", $"{date:yyyy-MM-dd}");
        return updated > date || date is null ? updated : null;
    }

    /// <summary>The slug its author set.</summary>
    public Slug? Slug()
    {
        if (map.Text("slug") is not { } text)
            return null;
        if (Model.Slug.IsValid(text))
            return new Slug(text);
        map.Report("slug", DiagnosticCatalogue.InvalidSlug, text);
        return null;
    }

    /// <summary>The address its author set.</summary>
    public Permalink? Permalink() => map.Text("permalink") is { } text ? PermalinkOf(text, map.Place("permalink")) : null;

    /// <summary>Earlier addresses.</summary>
    public ImmutableArray<Permalink> RedirectFrom() =>
        [.. map.PlacedTexts("redirect_from").Select(t => PermalinkOf(t.Text, t.Place)).OfType<Permalink>().Distinct()];

    /// <summary>The tags, each once.</summary>
    public ImmutableArray<TagName> Tags()
    {
        var tags = map.PlacedTexts("tags", splitAtCommas: true);
        foreach (var (tag, place) in tags.Where(t => !t.Text.Any(char.IsLetterOrDigit)))
            map.ReportAt(place, DiagnosticCatalogue.InvalidTag, tag);
        return [.. tags.Where(t => t.Text.Any(char.IsLetterOrDigit)).Select(t => new TagName(t.Text)).DistinctBy(SlugMaker.OfTag)];
    }

    /// <summary>The place in a series.</summary>
    public SeriesReference? Series()
    {
        if (map.Node("series") is DataScalar)
            return map.Text("series") is { } name ? new SeriesReference(name, null) : null;
        var series = map.Map("series", FrontMatterKeys.Series);
        series?.ReportUnknown(DiagnosticCatalogue.MisspeltKey);
        if (series is not null && series.Node("name") is null)
            series.Report("name", DiagnosticCatalogue.MissingSetting, "name");
        var part = series is null ? null : PartNumber.Read(series);
        return series?.Text("name") is { } named ? new SeriesReference(named, part) : null;
    }

    /// <summary>The month a review is about; null when it is left out or wrong.</summary>
    public YearMonth? Month()
    {
        if (map.Text("month") is not { } text)
            return null;
        if (YearMonth.Read(text) is { } month)
            return month;
        map.Report("month", DiagnosticCatalogue.InvalidValue, text, "a month such as 2020-11");
        return null;
    }

    /// <summary>The picture.</summary>
    public PostImage? Image()
    {
        if (map.Node("image") is DataScalar)
            return map.Text("image") is { } path ? new PostImage(path, "") : null;
        var image = map.Map("image", FrontMatterKeys.Image);
        image?.ReportUnknown(DiagnosticCatalogue.MisspeltKey);
        return image?.Text("src") is { } source ? new PostImage(source, image.Text("alt") ?? "") : null;
    }

    /// <summary>The names of the authors; those that the site does not know are left out.</summary>
    public ImmutableArray<string> Authors()
    {
        var names = map.PlacedTexts("authors");
        foreach (var (name, place) in names.Where(n => !options.AuthorNames.Contains(n.Text)))
            map.ReportAt(place, DiagnosticCatalogue.UnknownAuthor, name);
        return [.. names.Select(n => n.Text).Where(options.AuthorNames.Contains)];
    }

    /// <summary>An absolute URL.</summary>
    public string? Url(string key) => map.Text(key) is { } text ? UrlOf(map, key, text)?.AbsoluteUri : null;

    /// <summary>The copies elsewhere.</summary>
    /// <param name="date">The document's date.</param>
    /// <param name="canonical">Where it was first published when that was elsewhere.</param>
    public ImmutableArray<CrossPost> CrossPosts(DateTimeOffset? date, string? canonical) => new CrossPostReader(options, date, canonical).Read(map);

    /// <summary>A date under a key of a map; null when it is left out, and, with BLOG030, when it is none.</summary>
    public static DateTimeOffset? DateOf(TypedMap from, string key, TimeZoneInfo zone)
    {
        if (from.Text(key) is not { } text)
            return null;
        var date = DateReader.Read(text, zone);
        if (date is null)
            from.Report(key, DiagnosticCatalogue.InvalidDate, text);
        return date;
    }

    private static Uri? UrlOf(TypedMap map, string key, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https"))
            return url;
        map.Report(key, DiagnosticCatalogue.InvalidValue, text, "an absolute http or https address");
        return null;
    }

    private Permalink? PermalinkOf(string text, SourceLocation place)
    {
        if (PermalinkMaker.WhatIsWrong(text) is not { } wrong)
            return new Permalink(text);
        map.ReportAt(place, DiagnosticCatalogue.InvalidPermalink, text, wrong);
        return null;
    }
}
