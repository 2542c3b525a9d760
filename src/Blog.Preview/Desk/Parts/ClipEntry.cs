using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Parts;

/// <summary>The fields of the form that clips a link, as they were typed, and why they were refused.</summary>
internal sealed record ClipEntry
{
    /// <summary>The link's address.</summary>
    public string Url { get; init; } = "";

    /// <summary>The title of the page; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The note, in Markdown; empty for none yet.</summary>
    public string Note { get; init; } = "";

    /// <summary>The tags, with commas between them.</summary>
    public string Tags { get; init; } = "";

    /// <summary>Why the link was not clipped; null when nothing is wrong.</summary>
    public ClipRefusal? Refusal { get; init; }

    /// <summary>The link as it is to be clipped.</summary>
    public ClipWish Wish =>
        new(Url)
        {
            Title = Title,
            Note = Note,
            Tags = [.. Tags.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };

    /// <summary>The entry that a form sends.</summary>
    public static ClipEntry Of(IReadOnlyDictionary<string, string> fields) =>
        OfLink(fields) with
        {
            Note = fields.GetValueOrDefault("note", ""),
            Tags = fields.GetValueOrDefault("tags", "").Trim(),
        };

    /// <summary>The entry that a link to the form fills in: the address and the title alone. Another site must not put
    /// words into the author's mouth.</summary>
    public static ClipEntry OfLink(IReadOnlyDictionary<string, string> query) =>
        new() { Url = query.GetValueOrDefault("url", "").Trim(), Title = query.GetValueOrDefault("title", "").Trim() };
}
