using Blog.Data;

namespace Blog.Reading.Clippings;

/// <summary>The keys of a clipping in <c>content/clippings/</c>.</summary>
public static class ClippingKeys
{
    /// <summary>All keys, in the order in which they are written.</summary>
    public static DataKeys All { get; } =
    [
        new("url", DataType.Url, "", "The link, in any form."),
        new(
            "title",
            DataType.Text,
            "unknown",
            "The title of the page as the browser showed it, for lists. A review shows the title of the link's card."
        ),
        new("note", DataType.Text, "none", "What you want to say about it, in Markdown: the review begins with it."),
        new(
            "tags",
            DataType.TextsOrCommas,
            "none",
            "What it is about. The first is the section of the review that it goes into; "
                + "without one it goes into the odds and ends."
        )
        {
            Aliases = ["tag"],
        },
        new("date", DataType.Date, "unknown", "The day it was clipped."),
    ];
}
