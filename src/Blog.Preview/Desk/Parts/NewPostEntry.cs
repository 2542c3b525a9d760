namespace Blog.Preview.Desk.Parts;

/// <summary>The fields of the form for a new document, as they were typed, and why they were refused.</summary>
internal sealed record NewPostEntry
{
    /// <summary>The title; the month for a review.</summary>
    public string Title { get; init; } = "";

    /// <summary><c>post</c>, <c>review</c> or <c>page</c>.</summary>
    public string Kind { get; init; } = "post";

    /// <summary>The tags, with commas between them.</summary>
    public string Tags { get; init; } = "";

    /// <summary>The series; empty for none.</summary>
    public string Series { get; init; } = "";

    /// <summary>Why no document was made; null when nothing is wrong.</summary>
    public string? Mistake { get; init; }

    /// <summary>The entry that a form or a link to it sends.</summary>
    public static NewPostEntry Of(IReadOnlyDictionary<string, string> fields) =>
        new()
        {
            Title = fields.GetValueOrDefault("title", ""),
            Kind = fields.GetValueOrDefault("kind") is "review" or "page" ? fields["kind"] : "post",
            Tags = fields.GetValueOrDefault("tags", ""),
            Series = fields.GetValueOrDefault("series", ""),
        };
}
