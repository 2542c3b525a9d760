using System.Text.Json;
using Blog.Text;

namespace Blog.Commands;

/// <summary>Diagnostics as JSON: each with its id, severity, message, suggestion and notes; places have path, line,
/// column and length (UTF-16 code units, from 1).</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes them as the property <c>diagnostics</c>.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            Write(json, diagnostic);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", DiagnosticRule.WordOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Location);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            json.WriteStartObject();
            json.WriteString("message", note.Message);
            WritePlace(json, note.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation? place)
    {
        if (place is null || place.Path.Value.Length == 0)
            return;
        json.WriteString("path", place.Path.Value);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
    }
}
