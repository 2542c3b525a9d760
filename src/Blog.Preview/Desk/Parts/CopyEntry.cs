using Blog.Workspace.CrossPosts;

namespace Blog.Preview.Desk.Parts;

/// <summary>What is typed into the form that records a copy, and what is wrong with it.</summary>
internal sealed record CopyEntry
{
    /// <summary>The copy's address; empty as long as nobody typed one.</summary>
    public string Url { get; init; } = "";

    /// <summary>The day it was published; empty for today, or for the day that is known.</summary>
    public string Date { get; init; } = "";

    /// <summary>What the author wants to remember; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why it was not recorded; null when nothing is wrong.</summary>
    public RecordRefusal? Refusal { get; init; }

    /// <summary>What the fields of a request hold. An address has no blanks around it, however it was pasted.</summary>
    public static CopyEntry Of(IReadOnlyDictionary<string, string> fields) =>
        new()
        {
            Url = fields.GetValueOrDefault("url", "").Trim(),
            Date = fields.GetValueOrDefault("date", "").Trim(),
            Note = fields.GetValueOrDefault("note", "").Trim(),
        };
}
