using System.Text.Json;
using Blog.Syndication.Changes;

namespace Blog.Commands.CrossPosts.Diff;

/// <summary>Writes changes as JSON.</summary>
internal static class ChangesJson
{
    /// <summary>Writes the property <c>changes</c>, the changed blocks.</summary>
    public static void Write(Utf8JsonWriter json, TextChanges changes)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes.Changed)
        {
            json.WriteStartObject();
            json.WriteString("kind", WordOf(change.Kind));
            json.WriteString("section", change.Section);
            json.WriteString("before", change.Before);
            json.WriteString("now", change.Now);
            json.WriteStartArray("words");
            foreach (var run in change.Words)
            {
                json.WriteStartObject();
                json.WriteString("kind", WordOf(run.Kind));
                json.WriteString("text", run.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordOf(ChangeKind kind) => kind.ToString().ToLowerInvariant();
}
