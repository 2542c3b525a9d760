using System.Text.Json;

namespace Blog.Text.Diagnostics;

/// <summary>Writes diagnostics as JSON.</summary>
public static class DiagnosticJson
{
    /// <summary>Writes the property <c>diagnostics</c>: for each the id, severity, message, place, suggestion and
    /// notes. A place is <c>path</c>, <c>line</c>, <c>column</c> and <c>length</c>, counted from 1 in UTF-16 code
    /// units.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostics);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            Write(json, diagnostic, WritePlace, WritePlace);
        json.WriteEndArray();
    }

    /// <summary>Writes one diagnostic as an object, with places in the caller's form.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="writePlace">Writes the properties for its place.</param>
    /// <param name="writeNotePlace">Writes the properties for the place of a note, which may be null.</param>
    public static void Write(
        Utf8JsonWriter json,
        Diagnostic diagnostic,
        Action<Utf8JsonWriter, SourceLocation> writePlace,
        Action<Utf8JsonWriter, SourceLocation?> writeNotePlace
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(writePlace);
        ArgumentNullException.ThrowIfNull(writeNotePlace);
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", DiagnosticRule.WordOf(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        writePlace(json, diagnostic.Location);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteStartArray("notes");
        foreach (var note in diagnostic.Notes)
        {
            json.WriteStartObject();
            json.WriteString("message", note.Message);
            writeNotePlace(json, note.Location);
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
