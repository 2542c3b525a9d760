using System.Collections.Immutable;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Memory;

namespace Blog.Workspace.Records;

/// <summary>The diagnostics of a build in its record. Their places are kept without the texts, which are read again
/// from the site.</summary>
/// <param name="content">The files that places are in.</param>
internal sealed class RecordedDiagnostics(DiskContentStore content)
{
    private readonly Dictionary<ContentPath, SourceText?> _texts = [];

    /// <summary>Whether all places are in files of the site.</summary>
    public bool CanKeep(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.All(d => IsKnown(d.Location) && d.Notes.All(n => n.Location is null || IsKnown(n.Location)));

    /// <summary>Writes diagnostics.</summary>
    public static void Write(RecordWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        writer.Add(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            writer.Add(diagnostic.Id);
            writer.Add((long)diagnostic.Severity);
            Write(writer, diagnostic.Location);
            writer.Add(diagnostic.Message);
            writer.Add(diagnostic.Suggestion);
            writer.Add(diagnostic.Subject);
            writer.Add(diagnostic.Notes.Length);
            foreach (var note in diagnostic.Notes)
            {
                writer.Add(note.Message);
                writer.Add(note.Location is not null);
                if (note.Location is { } place)
                    Write(writer, place);
            }
        }
    }

    /// <summary>Reads diagnostics; null when a text has changed so much that it lacks a place.</summary>
    /// <exception cref="InvalidDataException">The bytes are not diagnostics of this program.</exception>
    public ImmutableArray<Diagnostic>? Read(RecordReader reader)
    {
        var diagnostics = new Diagnostic?[reader.Count()];
        for (var i = 0; i < diagnostics.Length; i++)
            diagnostics[i] = ReadOne(reader);
        return diagnostics.Contains(null) ? null : [.. diagnostics.OfType<Diagnostic>()];
    }

    private Diagnostic? ReadOne(RecordReader reader)
    {
        var rule = DiagnosticCatalogue.Find(reader.Text()) ?? throw new InvalidDataException();
        var severity = (DiagnosticSeverity)reader.Index(Enum.GetValues<DiagnosticSeverity>().Length);
        var (place, message) = (ReadPlace(reader), reader.Text());
        var (suggestion, subject) = (reader.TextOrNull(), reader.TextOrNull());
        var isWhole = place is not null;
        var notes = new DiagnosticNote[reader.Count()];
        for (var i = 0; i < notes.Length; i++)
        {
            var note = reader.Text();
            var hasPlace = reader.Truth();
            var at = hasPlace ? ReadPlace(reader) : null;
            isWhole &= !hasPlace || at is not null;
            notes[i] = new DiagnosticNote(note, at);
        }

        return isWhole
            ? new Diagnostic(rule with { Severity = severity }, place!, message)
            {
                Suggestion = suggestion,
                Subject = subject,
                Notes = [.. notes],
            }
            : null;
    }

    private static void Write(RecordWriter writer, SourceLocation place)
    {
        writer.Add(place.Path.Value);
        writer.Add(IsWithoutText(place));
        writer.Add(place.Span.Start);
        writer.Add(place.Span.Length);
    }

    private SourceLocation? ReadPlace(RecordReader reader)
    {
        var path = new ContentPath(reader.Text());
        var isWithoutText = reader.Truth();
        var span = new SourceSpan(reader.Count32(), reader.Count32());
        if (isWithoutText)
            return SourceLocation.OfFile(path);
        return TextOf(path) is { } source && (long)span.Start + span.Length <= source.Text.Length
            ? source.At(span)
            : null;
    }

    private SourceText? TextOf(ContentPath path)
    {
        if (!_texts.TryGetValue(path, out var text))
            _texts[path] = text = IsOfSite(path) ? SourceText.Decode(path, content.Read(path).Bytes.Span, out _) : null;
        return text;
    }

    private bool IsKnown(SourceLocation place) => IsWithoutText(place) || IsOfSite(place.Path);

    private static bool IsWithoutText(SourceLocation place) => place.Source.Text.Length == 0;

    private bool IsOfSite(ContentPath path) => content.Files.BinarySearch(path) >= 0;
}
