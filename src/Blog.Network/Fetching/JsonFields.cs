using System.Text.Json;

namespace Blog.Network.Fetching;

/// <summary>Reads JSON of other sites, which may be anything.</summary>
internal static class JsonFields
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>What a text holds; null when it is no JSON.</summary>
    public static JsonElement? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text of a field; null for none, or for anything else.</summary>
    public static string? Text(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>The items of a field: one or a list; none when there is no such field.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement thing, string name)
    {
        if (thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
    }

    /// <summary>A value as text; null for anything else, and for an empty one.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a pair of code units is JSON, and no text.
            return null;
        }
    }
}
