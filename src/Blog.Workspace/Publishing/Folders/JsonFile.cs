using System.Text.Json;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>The program's own files in JSON. Each names its format for later versions.</summary>
internal static class JsonFile
{
    private const int Format = 1;

    /// <summary>Reads a file; null when it does not exist, is not JSON or has another format.</summary>
    public static JsonDocument? Read(string path) => BytesAt(path) is { } bytes ? Parse(bytes) : null;

    /// <summary>The bytes of a file; null when it does not exist or is empty.</summary>
    public static byte[]? BytesAt(string path) =>
        // An empty file is not opened: a pipe looks like one, and would never end.
        new FileInfo(path)
            is { Exists: true, Length: > 0 }
            ? File.ReadAllBytes(path)
            : null;

    /// <summary>Reads the bytes of a file; null when they are not JSON or have another format.</summary>
    public static JsonDocument? Parse(byte[] bytes)
    {
        try
        {
            var json = JsonDocument.Parse(bytes);
            if (
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("format", out var format)
                && format.ValueEquals(Format)
            )
                return json;
            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a file: the format, and what <paramref name="write"/> adds to it.</summary>
    public static byte[] BytesOf(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            write(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static bool ValueEquals(this JsonElement element, int number) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value) && value == number;
}
