using Blog.Data;

namespace Blog.Reading.Series;

/// <summary>The keys of a series in <c>content/series.yml</c>.</summary>
public static class SeriesKeys
{
    /// <summary>The keys of a series.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
    [
        new("title", "a text", "the series' key", "The title as it is shown."),
        new("slug", "a text", "made of the key", "The series' name in its address, /series/slug/."),
        new("description", "a text", "none", "One sentence, for lists and search engines."),
        new("introduction", "Markdown", "none", "The introduction of the landing page."),
        new("image", "a path", "none", "The picture that stands for the series."),
        new("image_alt", "a text", "empty", "What the picture shows."),
        new("planned", "a list of parts", "none", "Parts that are not written yet."),
    ];

    /// <summary>The keys of a planned part.</summary>
    public static IReadOnlyList<DataKey> Planned { get; } =
    [
        new("part", "a whole number", "", "The part's number, from 1."),
        new("title", "a text", "empty", "Its working title."),
        new("note", "a text", "none", "What it will be about, or when it is due."),
    ];
}
