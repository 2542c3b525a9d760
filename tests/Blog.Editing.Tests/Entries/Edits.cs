using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Entries;
using Blog.Text;

namespace Blog.Editing.Tests.Entries;

/// <summary>Edits literals as files.</summary>
internal static class Edits
{
    public static ImmutableArray<EntryField> Fields { get; } =
    [new("to", "medium"), new("url", "https://medium.com/p/3f2a9c1b7d4e"), new("date", "2020-12-05") { IsDay = true }];

    /// <summary>The file after an edit, or the place and the reason of a refusal.</summary>
    public static string Make(string task, string text) =>
        Make(Encoding.UTF8.GetBytes(text), ChangeOf(task)) is var result && result.Bytes is { } bytes
            ? Encoding.UTF8.GetString(bytes.AsSpan())
            : $"refused at {result.Refusal!.Place}: {result.Refusal.Reason}";

    public static EditResult Make(byte[] bytes, EntryChange change) =>
        FrontMatterEdit.Apply(new ContentPath("post.md"), bytes, new EntryEdit("crossposts", _ => change));

    public static EntryChange ChangeOf(string task) =>
        new(task.StartsWith("change ", StringComparison.Ordinal) ? int.Parse(task["change ".Length..]) : null, Fields);
}
