using System.Text.Json;

namespace Blog.Network.Fetching;

/// <summary>Reads JSON of other sites, which can be malformed or hostile.</summary>
internal static class JsonFields
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>The value of a text; null when the text is not JSON.</summary>
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

    /// <summary>The text of a field; null when the field is missing or not a text.</summary>
    public static string? Text(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>The number of a field; null when the field is missing or not a number.</summary>
    public static double? Number(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object
        && thing.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDouble(out var number)
        && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The items of a field, which holds one or a list; empty when the field is missing.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement thing, string name)
    {
        if (thing.ValueKind != JsonValueKind.Object || !thing.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
    }

    /// <summary>A value as text; null when it is empty or not a text.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped unpaired surrogate is valid JSON but not valid text.
            return null;
        }
    }
}
