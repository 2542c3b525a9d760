using System.Text.Json;
using Blog.Answers;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;

namespace Blog.Copies;

/// <summary>Writes copies as JSON.</summary>
internal static class CopyJson
{
    /// <summary>Writes the property <c>copies</c>.</summary>
    public static void Write(Utf8JsonWriter json, CopySelection copies)
    {
        json.WriteStartArray("copies");
        foreach (var status in copies.Statuses)
            Write(json, status, copies);
        json.WriteEndArray();
    }

    /// <summary>The word for a state, such as <c>due</c>.</summary>
    public static string WordOf(CopyState state) => state.ToString().ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, CopyStatus status, CopySelection copies)
    {
        json.WriteStartObject();
        json.WriteString("post", status.Post.Source.Value);
        json.WriteString("target", status.Target.Key.Value);
        json.WriteString("state", WordOf(status.State));
        json.WriteString("url", status.Url);
        json.WriteString("date", JsonTexts.Moment(status.Copy?.Date ?? status.Entry?.Copied));
        json.WriteString("due", JsonTexts.Moment(status.DueFrom));
        if (copies.DaysSinceDue(status) is { } days)
            json.WriteNumber("days", days);
        else
            json.WriteNull("days");
        json.WriteBoolean("draft", status.Entry is { IsDraft: true });
        json.WriteString("note", status.Copy?.Note);
        json.WriteString("found", status.Entry?.Found is { } found ? LedgerText.WordOf(found) : null);
        json.WriteString("checked", JsonTexts.Moment(status.Entry?.Checked));
        json.WriteString("canonical", status.Entry?.Canonical);
        json.WriteEndObject();
    }
}
