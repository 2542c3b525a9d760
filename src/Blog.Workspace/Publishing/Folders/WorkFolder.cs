using System.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// Finds the hidden folder in which a publication is prepared. It lies beside the output (<c>.output.blog</c> for
/// <c>output</c>), since a folder can only be exchanged with one on the same disk that it is not within. Where that is
/// not possible it lies in the output.
/// </summary>
internal static class WorkFolder
{
    /// <summary>The name of the folder in the output; earlier versions prepared everything there.</summary>
    public const string NameInside = ".blog-staging";

    /// <summary>The file that is locked while a command has the output.</summary>
    public const string LockName = "lock";

    // A name may have 255 bytes, and the longest ending is added to it.
    private const int MostBytes = 240;

    private static readonly string[] Files = ["journal.json", "journal.json.new", Manifest.PreparedName, "returning"];

    private static readonly string[] Folders = ["files", "old"];

    /// <summary>The folder for an output.</summary>
    /// <param name="output">The whole path of the output, without links.</param>
    public static string Of(string output) =>
        Beside(output) is { } beside
        && NativeDisk.CanChange(Existing(Path.GetDirectoryName(output)!))
        && !IsDisk(output)
            ? beside
            : Inside(output);

    /// <summary>The folder beside an output; null for the root of a disk.</summary>
    public static string? Beside(string output)
    {
        if (Path.GetDirectoryName(output) is not { } parent)
            return null;
        var name = Path.GetFileName(output);
        var known = Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : Fingerprint.Of(name).ToString();
        return Path.Combine(parent, $".{known}.blog");
    }

    /// <summary>The folder in an output.</summary>
    public static string Inside(string output) => Path.Combine(output, NameInside);

    /// <summary>
    /// The second site: the output while readers do not see it, and else its copy, which stays for the next
    /// publication.
    /// </summary>
    public static string Hidden(string work) => Path.Combine(work, "site");

    /// <summary>Whether a publication that was stopped has left something here.</summary>
    public static bool HasLeftovers(string work) => Files.Concat(Folders).Any(n => Path.Exists(Path.Combine(work, n)));

    /// <summary>The nearest folder that exists: the path itself or one above it.</summary>
    public static string Existing(string path)
    {
        while (!Directory.Exists(path) && Path.GetDirectoryName(path) is { } parent)
            path = parent;
        return path;
    }

    /// <summary>
    /// Removes all that publications prepared, the journal first: without one the rest has no meaning. The second site
    /// stays, and so does what others put there.
    /// </summary>
    public static void Clear(string work, IFileChanges changes)
    {
        ClearJournal(work, changes);
        foreach (var name in Folders)
            Remove(Path.Combine(work, name), changes);
        if (Directory.Exists(work) && !Directory.EnumerateFileSystemEntries(work).Any())
            changes.DeleteFolder(work);
    }

    /// <summary>Removes the second site, and before it the journal that may speak of it.</summary>
    public static void DropSecond(string work, IFileChanges changes)
    {
        ClearJournal(work, changes);
        Remove(Hidden(work), changes);
    }

    /// <summary>Removes the journal, and other single files.</summary>
    public static void ClearJournal(string work, IFileChanges changes)
    {
        foreach (var name in Files)
            Remove(Path.Combine(work, name), changes);
    }

    // Of any kind: a file with the name of a folder would stop every later command.
    private static void Remove(string path, IFileChanges changes)
    {
        if (File.Exists(path) || new FileInfo(path).LinkTarget is not null)
            changes.DeleteFile(path);
        else
            changes.Drop(path);
    }

    // Nothing on another disk can be exchanged with a folder on this one.
    private static bool IsDisk(string output) =>
        DriveInfo.GetDrives().Any(d => Path.TrimEndingDirectorySeparator(d.Name) == output);
}
