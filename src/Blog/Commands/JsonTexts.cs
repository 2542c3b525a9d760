using System.Text.Json;

namespace Blog.Commands;

/// <summary>Lists of texts in JSON.</summary>
internal static class JsonTexts
{
    /// <summary>Writes texts as a property.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
