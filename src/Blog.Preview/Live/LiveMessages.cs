using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Blog.Text;
using Blog.Text.Diagnostics;

namespace Blog.Preview.Live;

/// <summary>The messages of the preview to open pages, as JSON.</summary>
internal static class LiveMessages
{
    private const int MostItems = 50;

    // Browsers parse it as JSON and nothing else, so that only what JSON itself requires is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page has changed; this is how it is now.</summary>
    public static ReadOnlyMemory<byte> Page(string address, ServedPage page) =>
        Write(
            "page",
            json =>
            {
                json.WriteString("page", address);
                json.WriteString("version", page.Version);
                json.WriteString("html", page.Bytes.Span);
            },
            page.Bytes.Length + 512
        );

    /// <summary>The page is no longer part of the site.</summary>
    public static ReadOnlyMemory<byte> Gone(string address) => Write("gone", json => json.WriteString("page", address));

    /// <summary>The tab is to go to another address.</summary>
    public static ReadOnlyMemory<byte> Go(string address) => Write("go", json => json.WriteString("url", address));

    /// <summary>Files changed and kept their addresses.</summary>
    public static ReadOnlyMemory<byte> Assets(IEnumerable<string> addresses) =>
        Write(
            "assets",
            json =>
            {
                json.WriteStartArray("urls");
                foreach (var address in addresses)
                    json.WriteStringValue(address);
                json.WriteEndArray();
            }
        );

    /// <summary>The diagnostics of the site: how many, and the first 50, errors before warnings.</summary>
    public static ReadOnlyMemory<byte> Diagnostics(
        ImmutableArray<Diagnostic> diagnostics,
        bool isChecked,
        EditorDoor editor
    ) =>
        Write(
            "diagnostics",
            json =>
            {
                json.WriteNumber("errors", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
                json.WriteNumber("warnings", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning));
                json.WriteBoolean("checked", isChecked);
                json.WriteStartArray("items");
                // Errors first: behind many warnings they would be cut off.
                var mistakes = diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information);
                foreach (
                    var diagnostic in mistakes
                        .OrderByDescending(d => d.Severity == DiagnosticSeverity.Error)
                        .Take(MostItems)
                )
                    DiagnosticJson.Write(json, diagnostic, (_, place) => WritePlace(json, place, editor), WriteName);
                json.WriteEndArray();
            }
        );

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place, EditorDoor editor)
    {
        WriteName(json, place);
        json.WriteString("path", place.Path.Value);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        WriteSource(json, SourceLine.Of(place));
        json.WriteString(
            "editor",
            place.Path.Value.Length == 0 ? null : editor.Link(place.Path, place.Line, place.Column)
        );
    }

    private static void WriteName(Utf8JsonWriter json, SourceLocation? place) =>
        json.WriteString("place", place is null || place.Path.Value.Length == 0 ? null : place.ToString());

    private static void WriteSource(Utf8JsonWriter json, SourceLine? line)
    {
        json.WriteString("source", line?.Text);
        if (line is null)
        {
            json.WriteNull("caret");
            return;
        }

        json.WriteStartObject("caret");
        json.WriteNumber("start", line.Start);
        json.WriteNumber("length", line.Length);
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Write(string type, Action<Utf8JsonWriter> fields, int size = 1024)
    {
        var bytes = new ArrayBufferWriter<byte>(size);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            fields(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
