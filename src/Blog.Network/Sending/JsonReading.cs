using System.Text.Json;

namespace Blog.Network.Sending;

/// <summary>Reads answers of APIs, whatever they contain.</summary>
internal static class JsonReading
{
    /// <summary>The value below these names; null when one of them is missing or its value is null.</summary>
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.Null ? null : element;
    }

    /// <summary>
    /// The text below these names, of a number its digits; null for anything else and for an empty text.
    /// </summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.At(names) switch
        {
            { ValueKind: JsonValueKind.String } text when text.GetString() is { Length: > 0 } value => value,
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };

    /// <summary>The items below these names; nothing when there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.At(names) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Whether the value below these names is true.</summary>
    public static bool Is(this JsonElement element, params ReadOnlySpan<string> names) =>
        element.At(names) is { ValueKind: JsonValueKind.True };
}
