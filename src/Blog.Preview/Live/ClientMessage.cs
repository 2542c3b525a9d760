using System.Text.Json;
using Blog.Text;

namespace Blog.Preview.Live;

/// <summary>A message of an open page to the preview.</summary>
/// <param name="Token">The token that the page carries; null when the message has none.</param>
internal abstract record ClientMessage(string? Token)
{
    /// <summary>A tab looks at a page.</summary>
    /// <param name="Page">Its address.</param>
    /// <param name="Version">The version that the tab has; null for none.</param>
    /// <param name="Token">The token.</param>
    internal sealed record Look(string Page, string? Version, string? Token) : ClientMessage(Token);

    /// <summary>Somebody clicked on a place in a file.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Column">The column, from 1.</param>
    /// <param name="Token">The token.</param>
    internal sealed record Open(ContentPath Path, int Line, int Column, string? Token) : ClientMessage(Token);

    /// <summary>Reads a message; null for anything else.</summary>
    public static ClientMessage? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ClientMessage? Read(JsonElement json) =>
        (Text(json, "type"), Text(json, "page"), Text(json, "path")) switch
        {
            ("look", { } page, _) => new Look(page, Text(json, "version"), Text(json, "token")),
            ("open", _, { } path) => new Open(
                new ContentPath(path),
                Number(json, "line"),
                Number(json, "column"),
                Text(json, "token")
            ),
            _ => null,
        };

    // A lone surrogate is valid JSON and not text: GetString would throw.
    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && !value.GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase)
            ? value.GetString()
            : null;

    private static int Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
        && number > 0
            ? number
            : 1;
}
