using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Blog.Pages.Slots;

/// <summary>Writes the options of a script as JSON, for an attribute of HTML, where the template escapes it.</summary>
internal static class OptionsJson
{
    /// <summary>An object.</summary>
    /// <param name="members">Writes its members.</param>
    public static string Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>A map of texts.</summary>
    /// <param name="json">The object that it is a member of.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="entries">Its entries.</param>
    public static void WriteMap(
        Utf8JsonWriter json,
        string name,
        params ReadOnlySpan<(string Name, string Value)> entries
    )
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in entries)
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
