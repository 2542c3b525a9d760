using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Dates;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Reading.Parsing.Fields;

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

    /// <summary>The permanent id in feeds; null when it is left out, and, with BLOG183, when it is not a URI.</summary>
    public string? Id()
    {
        if (map.Text("id")?.Trim() is not { } text)
            return null;
        if (Guid.TryParse(text, out var guid))
            return $"urn:uuid:{guid}";
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
        )
            return text;
        map.Report("id", DiagnosticCatalogue.IdIsNoUri, text);
        return null;
    }

    /// <summary>The slug that the author set; null when it is left out or not valid.</summary>
    public Slug? Slug()
    {
        if (map.Text("slug") is not { } written)
            return null;
        var text = ComposedText.Of(written.Trim());
        if (Model.Slug.IsValid(text))
            return new Slug(text);
        map.Report("slug", DiagnosticCatalogue.InvalidSlug, text);
        return null;
    }

    /// <summary>The tags, each once.</summary>
    public ImmutableArray<TagName> Tags()
    {
        var tags = map.PlacedTexts("tags", splitAtCommas: true);
        if (tags.IsEmpty)
            return [];
        foreach (var (tag, place) in tags.Where(t => !t.Text.Any(char.IsLetterOrDigit)))
            map.ReportAt(place, DiagnosticCatalogue.InvalidTag, tag);
        return
        [
            .. tags.Where(t => t.Text.Any(char.IsLetterOrDigit))
                .Select(t => new TagName(ComposedText.Of(t.Text)))
                .DistinctBy(SlugMaker.OfTag),
        ];
    }

    /// <summary>The place in a series. <c>series_part</c> counts when <c>series</c> has no number.</summary>
    public SeriesReference? Series() =>
        SeriesAlone() is not { } series ? null
        : series.Part is not null ? series
        : series with { Part = PartNumber.Read(map, "series_part") };

    private SeriesReference? SeriesAlone()
    {
        if (map.Node("series") is DataScalar)
            return map.Text("series") is { } name ? new SeriesReference(name, null) : null;
        // Hugo's series are a taxonomy, which is a list.
        if (map.Node("series") is DataList { Items: [DataScalar { Kind: not DataScalarKind.Null } only] })
            return new SeriesReference(only.Text, null);
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
        if (map.Node("image") is null or DataScalar { Kind: DataScalarKind.Boolean })
            return null;
        var (path, image, _) = map.TextsOrMaps("image", FrontMatterKeys.Image).FirstOrDefault();
        image?.ReportUnknown(DiagnosticCatalogue.MisspeltKey);
        var source = path ?? image?.Text("src");
        return source is null ? null : new PostImage(source, image?.Text("alt") ?? "");
    }

    /// <summary>
    /// The names of the authors, as the site's settings have them; those that the site does not know are left out.
    /// </summary>
    public ImmutableArray<string> Authors() => new AuthorFields(map, options.AuthorNames, options.KnowsAuthors).Read();

    /// <summary>An absolute URL.</summary>
    public string? Url(string key) => map.Text(key) is { } text ? UrlOf(map, key, text)?.AbsoluteUri : null;

    /// <summary>The copies elsewhere.</summary>
    /// <param name="date">The document's date.</param>
    /// <param name="canonical">Where it was first published when that was elsewhere.</param>
    public ImmutableArray<CrossPost> CrossPosts(DateTimeOffset? date, string? canonical) =>
        new CrossPostReader(options, date, canonical).Read(map);

    /// <summary>A date under a key of a map; null when it is left out, and, with BLOG030, when it is not
    /// valid.</summary>
    public static DateTimeOffset? DateOf(TypedMap from, string key, TimeZoneInfo zone)
    {
        if (from.Text(key) is not { } text)
            return null;
        if (DateReader.Read(text, zone) is { } date)
            return date;
        if (DateReader.IsNone(text))
            return null;
        if (DateReader.Ambiguous(text) is { } days)
            from.Report(key, DiagnosticCatalogue.AmbiguousDate, text, days.One, days.Other);
        else
            from.Report(key, DiagnosticCatalogue.InvalidDate, text);
        return null;
    }

    private static Uri? UrlOf(TypedMap map, string key, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https"))
            return url;
        map.Report(key, DiagnosticCatalogue.InvalidValue, text, "an absolute http or https address");
        return null;
    }
}
