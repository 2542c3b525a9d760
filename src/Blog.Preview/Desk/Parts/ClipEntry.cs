using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Parts;

/// <summary>What is typed into the form that clips a link, and what is wrong with it.</summary>
internal sealed record ClipEntry
{
    /// <summary>The link's address.</summary>
    public string Url { get; init; } = "";

    /// <summary>The title of the page, as the bookmarklet sent it.</summary>
    public string Title { get; init; } = "";

    /// <summary>What its author wants to say about it; empty for nothing yet.</summary>
    public string Note { get; init; } = "";

    /// <summary>The tags, with commas between them.</summary>
    public string Tags { get; init; } = "";

    /// <summary>Why it was not clipped; null when nothing is wrong.</summary>
    public ClipRefusal? Refusal { get; init; }

    /// <summary>The link as it is to be clipped.</summary>
    public ClipWish Wish =>
        new(Url)
        {
            Title = Title,
            Note = Note,
            Tags = [.. Tags.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };

    /// <summary>What the fields of a form hold.</summary>
    public static ClipEntry Of(IReadOnlyDictionary<string, string> fields) =>
        OfLink(fields) with
        {
            Note = fields.GetValueOrDefault("note", ""),
            Tags = fields.GetValueOrDefault("tags", "").Trim(),
        };

    /// <summary>What a link to the form fills in: the address and the title alone. What its author says comes from its
    /// author.</summary>
    public static ClipEntry OfLink(IReadOnlyDictionary<string, string> query) =>
        new() { Url = query.GetValueOrDefault("url", "").Trim(), Title = query.GetValueOrDefault("title", "").Trim() };
}
