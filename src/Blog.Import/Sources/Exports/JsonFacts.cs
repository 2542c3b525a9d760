using System.Globalization;
using System.Text.Json;

namespace Blog.Import.Sources.Exports;

/// <summary>Reads values of JSON that may be of any type, or not there.</summary>
internal static class JsonFacts
{
    // Lists and quotes of real texts are nested a few deep.
    private const int DeepestText = 256;

    /// <summary>Reads a text as JSON; null when it is not, or is nested more than 256 deep.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(
                text,
                new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = DeepestText }
            );
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The member of an object; undefined when there is none.</summary>
    public static JsonElement Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The text of a member, or its number or truth value as text; null when it is empty, null or not
    /// there.</summary>
    public static string? Text(this JsonElement element, string name) => element.Get(name).AsText();

    /// <summary>The same of a value.</summary>
    public static string? AsText(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Characters(value) is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };

    /// <summary>Whether a member is true, as a truth value, a number or a text.</summary>
    public static bool Flag(this JsonElement element, string name) => element.Text(name) is "true" or "1";

    /// <summary>The items of a member that is a list; none for any other.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Get(name).Items();

    /// <summary>The items of a list; none for any other.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    /// <summary>The whole number of a member; null when it is none.</summary>
    public static long? Number(this JsonElement element, string name) =>
        long.TryParse(element.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Half of a pair of escapes cannot be a text.
    private static string Characters(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText().Trim('"');
        }
    }
}
