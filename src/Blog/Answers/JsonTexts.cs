using System.Globalization;
using System.Text.Json;

namespace Blog.Answers;

/// <summary>Texts in JSON.</summary>
internal static class JsonTexts
{
    /// <summary>Writes a property with a list of texts.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A moment with its offset, as RFC 3339 has it; null for null.</summary>
    public static string? Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
