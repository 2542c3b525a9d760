using System.Collections.Immutable;
using System.Text.Json;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing.Exchange;

/// <summary>
/// What a publication is about to do, written once everything it needs is prepared and before the first file of the
/// site changes.
/// </summary>
/// <param name="Removed">The files that go.</param>
internal sealed record Journal(ImmutableSortedDictionary<SitePath, Fingerprint> Removed)
{
    /// <summary>
    /// The files of the site afterwards, in a journal of an earlier version; later ones prepare the manifest.
    /// </summary>
    public ImmutableSortedDictionary<SitePath, Fingerprint> Files { get; init; } = FileList.Empty;

    /// <summary>The files that are prepared, and take their places.</summary>
    public ImmutableArray<SitePath> Changed { get; init; } = [];

    /// <summary>Files of others in the output, which the copy that readers see meanwhile has too.</summary>
    public ImmutableArray<SitePath> Others { get; init; } = [];

    /// <summary>
    /// Whether readers see a copy of the old site while the site changes (see <see cref="Curtain"/>).
    /// </summary>
    public bool IsHidden { get; init; }

    /// <summary>
    /// Whether the site is not there yet, and its files lie in their places in the folder that becomes it.
    /// </summary>
    public bool IsUnseen { get; init; }

    /// <summary>Whether the publication failed on its way, and what it did is being undone.</summary>
    public bool IsUndone { get; init; }

    /// <summary>How many names of the site change.</summary>
    public int Steps => Changed.Length + Removed.Count;

    /// <summary>
    /// Reads the journal of an interrupted publication; null when there is none, or when it was not finished itself. A
    /// journal of an earlier version lacks some fields, and can only be completed.
    /// </summary>
    public static Journal? Read(string work)
    {
        using var json = JsonFile.Read(PathIn(work));
        if (json is null)
            return null;
        var root = json.RootElement;
        return FileList.Read(root, "removed") is { } removed
            ? new Journal(removed)
            {
                Files = FileList.Read(root, "files") ?? FileList.Empty,
                Changed = Paths(root, "changed"),
                Others = Paths(root, "others"),
                IsHidden = IsTrue(root, "hidden"),
                IsUndone = IsTrue(root, "undone"),
            }
            : null;
    }

    /// <summary>Writes the journal whole, and forces it to the disk.</summary>
    /// <returns>Its stamp: it says when it was written by the clock of the disk.</returns>
    public DiskStamp Write(string work, IFileChanges changes)
    {
        var prepared = PathIn(work) + ".new";
        var stamp = changes.Write(prepared, JsonFile.BytesOf(WriteTo));
        changes.FlushFiles([prepared], work);
        changes.Move(prepared, PathIn(work));
        changes.FlushFolders([work], work);
        return stamp;
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        FileList.Write(json, "removed", Removed);
        json.WriteBoolean("hidden", IsHidden);
        json.WriteBoolean("undone", IsUndone);
        Write(json, "changed", Changed);
        Write(json, "others", Others);
    }

    private static string PathIn(string work) => Path.Combine(work, "journal.json");

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<SitePath> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
            json.WriteStringValue(path.Value);
        json.WriteEndArray();
    }

    private static ImmutableArray<SitePath> Paths(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ?
            [
                .. list.EnumerateArray()
                    .Where(p => p.ValueKind == JsonValueKind.String)
                    .Select(p => new SitePath(p.GetString()!))
                    .Where(WrittenPaths.IsSafe),
            ]
            : [];

    private static bool IsTrue(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
