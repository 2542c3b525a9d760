using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.Parts;

/// <summary>The fields of the form that records a cross-post, as they were typed, and why they were refused.</summary>
internal sealed record CopyEntry
{
    /// <summary>The address of the cross-post; empty when nobody typed one.</summary>
    public string Url { get; init; } = "";

    /// <summary>The day on which it was published; empty for the day that is recorded already, or else for
    /// today.</summary>
    public string Date { get; init; } = "";

    /// <summary>A note for the author; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why it was not recorded; null when nothing is wrong.</summary>
    public RecordRefusal? Refusal { get; init; }

    /// <summary>The entry that a form sends, without blanks around its fields.</summary>
    public static CopyEntry Of(IReadOnlyDictionary<string, string> fields) =>
        new()
        {
            Url = fields.GetValueOrDefault("url", "").Trim(),
            Date = fields.GetValueOrDefault("date", "").Trim(),
            Note = fields.GetValueOrDefault("note", "").Trim(),
        };
}
