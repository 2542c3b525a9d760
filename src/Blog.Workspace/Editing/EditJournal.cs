using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Editing;

/// <summary>
/// Records which file is being changed (<c>.cache/edits.journal</c>), so that the next command can deal with what a
/// kill leaves. Used only while the lock for edits is held.
/// </summary>
/// <param name="site">The site.</param>
internal sealed class EditJournal(SiteFolder site)
{
    private const string Exchanging = "exchanging";

    private string FullPath => site.PathOf(".cache/edits.journal");

    /// <summary>Whether a command that changes a file has not finished.</summary>
    public bool IsOpen => File.Exists(FullPath);

    /// <summary>Records that a file is about to be changed.</summary>
    /// <param name="prepared">Where its new bytes are prepared.</param>
    /// <param name="path">The file.</param>
    /// <param name="before">Its bytes; empty for none.</param>
    /// <param name="after">Its bytes to come.</param>
    public void Begin(string prepared, string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        File.WriteAllText(FullPath, $"{prepared}\n{path}\n{Fingerprint.Of(before)}\n{Fingerprint.Of(after)}\n");

    /// <summary>Records that the new bytes are whole and replace the file next.</summary>
    public void Exchange() => File.AppendAllText(FullPath, Exchanging + "\n");

    /// <summary>Records that nothing is left to do.</summary>
    public void End() => File.Delete(FullPath);

    /// <summary>
    /// Deals with what a killed command left. A file that was being prepared is removed, and so is a former version
    /// that was exchanged. When an editor saved at that very moment, the exchanged file is that save, and it is put
    /// back.
    /// </summary>
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
