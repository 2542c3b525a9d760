using System.Globalization;
using System.Text.Json;
using Blog.Theming.Values;

namespace Blog.Theming.Tests.Specifications;

/// <summary>
/// Theme values written as JSON. A map becomes a strict object named by its path; <c>{"$html": "…"}</c>, <c>{"$date":
/// "…"}</c> and <c>{"$lenient": {…}}</c> are HTML, a date and the author's own data.
/// </summary>
public static class JsonValues
{
    public static Dictionary<string, object?> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document
            .RootElement.EnumerateObject()
            .ToDictionary(p => p.Name, p => Value(p.Value, p.Name), StringComparer.Ordinal);
    }

    private static object? Value(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => element.TryGetInt32(out var whole) ? whole : element.GetDouble(),
            JsonValueKind.Array => new ThemeList([
                .. element.EnumerateArray().Select((item, i) => Value(item, $"{path}[{i}]")),
            ]),
            JsonValueKind.Object => Map(element, path),
            _ => null,
        };

    private static object Map(JsonElement element, string path)
    {
        if (element.TryGetProperty("$html", out var html))
            return new HtmlValue(html.GetString()!);
        if (element.TryGetProperty("$date", out var date))
            return DateTimeOffset.Parse(date.GetString()!, CultureInfo.InvariantCulture);
        var isLenient = element.TryGetProperty("$lenient", out var own);
        return new ThemeMap(
            path,
            (isLenient ? own : element)
                .EnumerateObject()
                .ToDictionary(p => p.Name, p => Value(p.Value, $"{path}.{p.Name}"), StringComparer.Ordinal),
            isStrict: !isLenient
        );
    }
}
