using System.Text;
using Blog.Editing.Ledger;
using Blog.Model.CrossPosts;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.CrossPosts;

/// <summary>Writes a copy into the front matter of its post, as the post is at that moment.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="post">The post's file.</param>
/// <param name="copy">The copy.</param>
/// <param name="day">The day it was published; null for the one that is written there.</param>
/// <param name="settings">Says which target an entry means.</param>
public sealed class CrossPostEdit(
    SiteFolder folder,
    ContentPath post,
    CrossPost copy,
    string? day,
    CrossPostSettings settings
)
{
    /// <summary>The post's file.</summary>
    public string FullPath => folder.PathOf(post.Value);

    /// <summary>
    /// Why the file cannot be edited as it is now; null when it can. Asked before the ledger is written, so that a
    /// foreseeable refusal does not leave half of the work done.
    /// </summary>
    internal RecordRefusal? Refusal(TimeProvider clock)
    {
        var path = RealPath.Of(FullPath) ?? FullPath;
        if (File.Exists(path) && FileStanding.Objection(path) is { } objection)
            return NotWritten(objection);
        // A file that is gone or unreadable may be in the middle of a save: that is settled when it is written.
        return FileReading.Of(folder, post, clock) is { Problem: null, Bytes.Length: > 0 } read
            ? RefusalOf(Recorded(read.Bytes.ToArray()))
            : null;
    }

    /// <summary>Writes it among other edits.</summary>
    /// <returns>Null when it is written; else why not, while the ledger has it (BLOG155).</returns>
    internal RecordRefusal? Apply(EditSession session)
    {
        if (RefusalOf(session.Edit(FullPath, isExpected: true, Decide)) is not { } refusal)
            return null;
        var mistake = refusal.Mistakes[0];
        return refusal with { Mistakes = [DiagnosticCatalogue.CopyHalfRecorded.At(mistake.Location, mistake.Message)] };
    }

    /// <summary>Writes it alone.</summary>
    /// <returns>Null when it is written; else why not, and the lines to write by hand.</returns>
    public RecordRefusal? Apply(SiteEditor editor) => RefusalOf(editor.Edit(FullPath, isExpected: true, Decide));

    private RecordRefusal? RefusalOf(Edited<RecordRefusal?> edited) =>
        edited.Problem is { } problem ? RecordRefusal.For([problem]) with { Lines = Lines } : edited.Result;

    // The lines that front matter of its own would have.
    private string Lines =>
        string.Concat(
            Encoding
                .UTF8.GetString(Recorded([]).Bytes.Span)
                .Split('\n')
                .Where(l => l is not ("---" or ""))
                .Select(l => l + "\n")
        );

    private FileChange<RecordRefusal?> Decide(byte[]? bytes)
    {
        if (bytes is null)
            return new(null, NotWritten("it was deleted a moment ago."));
        var recorded = Recorded(bytes);
        return RefusalOf(recorded) is { } refusal ? new(null, refusal) : new(recorded.Bytes.ToArray(), null);
    }

    private RecordRefusal NotWritten(string reason) =>
        RecordRefusal.For([DiagnosticCatalogue.FileNotWritten.At(SourceLocation.OfFile(post), reason)]) with
        {
            Lines = Lines,
        };

    private RecordedCopy Recorded(byte[] bytes) => CopyRecording.Record(post, bytes, copy, day, settings);

    private static RecordRefusal? RefusalOf(RecordedCopy recorded) =>
        recorded.Refusal is { } refusal ? RecordRefusal.For([refusal]) with { Lines = recorded.Lines } : null;
}
