using Blog.Data;
using Blog.Reading.Parsing.Fields;

namespace Blog.Reading.Series;

/// <summary>The keys of a series in <c>content/series.yml</c>.</summary>
public static class SeriesKeys
{
    /// <summary>The keys of a planned part.</summary>
    public static DataKeys Planned { get; } =
    [
        new(
            "part",
            new DataType("a whole number", new WholeNumberForm(1, PartNumber.Most)),
            "",
            "The part's number, from 1."
        ),
        new("title", DataType.Text, "empty", "Its working title."),
        new("note", DataType.Text, "none", "What it will be about, or when it is due."),
    ];

    /// <summary>The keys of a series.</summary>
    public static DataKeys All { get; } =
    [
        new("title", DataType.Text, "the series' key", "The title as it is shown."),
        new("slug", DataType.Text, "made of the key", "The series' name in its address, /series/slug/."),
        new("description", DataType.Text, "none", "One sentence, for lists and search engines."),
        new("introduction", DataType.TextAs("Markdown"), "none", "The introduction of the landing page."),
        new("image", DataType.TextAs("a path"), "none", "The picture that stands for the series."),
        new("image_alt", DataType.Text, "empty", "What the picture shows."),
        new("planned", DataType.Maps("a list of parts", Planned), "none", "Parts that are not written yet."),
    ];
}
