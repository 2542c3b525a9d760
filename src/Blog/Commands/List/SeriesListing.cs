using System.Text.Json;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Terminals;

namespace Blog.Commands.List;

/// <summary>The list of series: key, title, published parts of all parts, and address.</summary>
internal static class SeriesListing
{
    /// <summary>The list of all series, sorted by key.</summary>
    public static Listing Of(SiteCatalogue catalogue) =>
        new(
            new Table(
                ["Key", "Title", "Parts", "Address"],
                [.. catalogue.Series.Select(s => new[] { s.Series.Key, s.Series.Title, PartsOf(s), s.Permalink.Value })]
            ),
            json => Write(json, catalogue)
        );

    private static string PartsOf(SiteSeries series) => $"{series.PublishedCount} of {series.Total}";

    private static void Write(Utf8JsonWriter json, SiteCatalogue catalogue)
    {
        json.WriteStartArray("series");
        foreach (var series in catalogue.Series)
        {
            json.WriteStartObject();
            json.WriteString("key", series.Series.Key);
            json.WriteString("title", series.Series.Title);
            json.WriteNumber("published", series.Posts.Count());
            json.WriteNumber("parts", series.Parts.Length);
            json.WriteString("url", catalogue.Settings.BaseUrl.Absolute(series.Permalink));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
