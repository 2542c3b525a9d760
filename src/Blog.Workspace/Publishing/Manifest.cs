using System.Collections.Immutable;
using Blog.Model;
using Blog.Text;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing;

/// <summary>
/// What this program wrote to an output folder. It lies in that folder, hidden, so that a folder that is copied, moved, deleted or checked out
/// elsewhere always agrees with it.
/// </summary>
/// <param name="Files">The files with the fingerprints of what was written.</param>
internal sealed record Manifest(ImmutableSortedDictionary<SitePath, Fingerprint> Files)
{
    /// <summary>Reads the manifest of a folder; an empty one when there is none, or none that can be read.</summary>
    public static Manifest Read(OutputFolder folder)
    {
        using var json = JsonFile.Read(Path.Combine(folder.FullPath, OutputFolder.ManifestName));
        return new Manifest(json is null ? FileList.Empty : FileList.Read(json.RootElement, "files") ?? FileList.Empty);
    }

    /// <summary>Writes the manifest whole, by way of the work folder.</summary>
    public void Write(OutputFolder folder, IFileChanges changes)
    {
        var prepared = Path.Combine(folder.Work, "manifest.json");
        changes.Write(prepared, JsonFile.BytesOf(json => FileList.Write(json, "files", Files)));
        changes.FlushFiles([prepared], folder.Work);
        changes.Move(prepared, Path.Combine(folder.FullPath, OutputFolder.ManifestName));
    }
}
