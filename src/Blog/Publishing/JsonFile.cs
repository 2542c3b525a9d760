using System.Text.Json;

namespace Blog.Publishing;

/// <summary>The program's own files in JSON. Each says which format it has, so that a later version can tell.</summary>
internal static class JsonFile
{
    private const int Format = 1;

    /// <summary>Reads a file; null when it does not exist, is no JSON or has another format.</summary>
    public static JsonDocument? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var format) && format.ValueEquals(Format))
                return json;
            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes a file: the format, and what <paramref name="write"/> adds to it.</summary>
    public static void Write(string path, Action<Utf8JsonWriter> write)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        write(json);
        json.WriteEndObject();
    }

    private static bool ValueEquals(this JsonElement element, int number) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value) && value == number;
}
