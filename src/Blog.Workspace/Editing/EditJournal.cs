using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>
/// Says which file is being changed, so that what a kill leaves beside it is dealt with by the next command:
/// <c>.cache/edits.journal</c>. Whoever writes or reads it holds the lock for edits.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class EditJournal(SiteFolder site)
{
    private const string Exchanging = "exchanging";

    private string FullPath => site.PathOf(".cache/edits.journal");

    /// <summary>Whether a command that changed a file did not come to its end, or has not yet.</summary>
    public bool IsOpen => File.Exists(FullPath);

    /// <summary>Says that a file is about to be changed.</summary>
    /// <param name="prepared">Where its new bytes are prepared.</param>
    /// <param name="path">The file.</param>
    /// <param name="before">Its bytes; empty for none.</param>
    /// <param name="after">Its bytes to come.</param>
    public void Begin(string prepared, string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        File.WriteAllText(FullPath, $"{prepared}\n{path}\n{Fingerprint.Of(before)}\n{Fingerprint.Of(after)}\n");

    /// <summary>Says that the new bytes are whole and take the file's place next.</summary>
    public void Exchange() => File.AppendAllText(FullPath, Exchanging + "\n");

    /// <summary>Says that nothing is left to do.</summary>
    public void End() => File.Delete(FullPath);

    /// <summary>
    /// Deals with what a killed command left. A file that was being prepared is removed, and so is a former version
    /// that was exchanged. When an editor had saved at that very moment, its save is what was exchanged: it is put
    /// back. </summary>
    public void Recover()
    {
        if (!IsOpen)
            return;
        // With fewer lines it was being written itself, and nothing else was begun.
        var lines = File.ReadAllText(FullPath).Split('\n');
        if (lines is [var prepared, var path, var before, var after, .. var rest] && File.Exists(prepared))
            Settle(prepared, path, before, after, rest.Contains(Exchanging));
        End();
    }

    private static void Settle(string prepared, string path, string before, string after, bool isExchanging)
    {
        var left = FingerprintOf(prepared);
        if (isExchanging && left != before && left != after && FingerprintOf(path) == after)
            File.Move(prepared, path, overwrite: true);
        else
            File.Delete(prepared);
    }

    private static string? FingerprintOf(string path) =>
        File.Exists(path) ? Fingerprint.Of(File.ReadAllBytes(path)).ToString() : null;
}
