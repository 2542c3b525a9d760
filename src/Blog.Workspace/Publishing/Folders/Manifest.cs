using System.Text.Json;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// What this program wrote to an output folder. It lies in that folder, hidden, so that a folder that is copied, moved,
/// deleted or checked out elsewhere always agrees with it. Each share of a site has its own, so that folders of shares
/// that are copied into one agree with all of theirs. It is published with the folder, and so it names no file: an
/// unlisted page cannot be found with it. It can confirm a guessed address, but so can the server.
/// </summary>
internal sealed class Manifest
{
    /// <summary>The name of the next manifest in the work folder.</summary>
    public const string PreparedName = "manifest.json";

    private const string List = "signs";

    // A sign of each path, with a sign of the path and its content together.
    private readonly Dictionary<Sign, Sign> _signs;

    private Manifest(Dictionary<Sign, Sign> signs) => _signs = signs;

    /// <summary>The manifest of no files.</summary>
    public static Manifest None { get; } = new([]);

    /// <summary>Whether the manifest that was read names files, as those of earlier versions do.</summary>
    public bool HasNames { get; private init; }

    /// <summary>
    /// Whether files of the folder are listed elsewhere too: in the lists of shares, or of the whole site when this is
    /// a share's. A build brings them together.
    /// </summary>
    public bool IsScattered { get; private init; }

    /// <summary>
    /// What is remembered of the same files, with their names; null when it is of others, or when nothing is.
    /// </summary>
    public PlacedMemory? Memory { get; private init; }

    /// <summary>The fingerprint of the bytes that were read.</summary>
    public Fingerprint Bytes { get; private init; }

    /// <summary>How many files it lists.</summary>
    public int Count => _signs.Count;

    /// <summary>The manifest of these files.</summary>
    public static Manifest Of(IEnumerable<KeyValuePair<SitePath, Fingerprint>> files) =>
        Of(files.Select(f => PlacedFile.Of(f.Key, f.Value, default)));

    /// <summary>The manifest of these files, whose signs are known.</summary>
    public static Manifest Of(IEnumerable<PlacedFile> files) =>
        new(files.ToDictionary(f => f.PathSign, f => f.ContentSign));

    /// <summary>Reads the manifest of a folder; an empty one when there is none, or none that can be read.</summary>
    public static Manifest Read(OutputFolder folder) => Read(folder, PlacedMemory.Read(null));

    /// <summary>
    /// Reads the manifests of a folder as one, and takes its signs from memory when it is the same.
    /// </summary>
    public static Manifest Read(OutputFolder folder, PlacedMemory memory)
    {
        var names = folder.ManifestFiles;
        if (names.All(name => name == folder.ManifestFile))
            return Read(Path.Combine(folder.FullPath, folder.ManifestFile), memory);
        var signs = new Dictionary<Sign, Sign>();
        var hasNames = false;
        foreach (var one in names.Select(name => Read(Path.Combine(folder.FullPath, name), PlacedMemory.Read(null))))
        {
            hasNames |= one.HasNames;
            foreach (var (path, content) in one._signs)
                signs[path] = content;
        }

        return new Manifest(signs) { HasNames = hasNames, IsScattered = true };
    }

    private static Manifest Read(string file, PlacedMemory memory)
    {
        if (JsonFile.BytesAt(file) is not { } bytes)
            return None;
        var fingerprint = Fingerprint.Of(bytes);
        if (memory.Files.Count > 0 && memory.Manifest == fingerprint)
            return new Manifest(memory.Files.Values.ToDictionary(f => f.PathSign, f => f.ContentSign))
            {
                Memory = memory,
                Bytes = fingerprint,
            };
        using var json = JsonFile.Parse(bytes);
        if (json is null)
            return None;
        return FileList.Read(json.RootElement, "files") is { } named
            ? new Manifest(Of(named)._signs) { HasNames = true, Bytes = fingerprint }
            : new Manifest(Read(json.RootElement)) { Bytes = fingerprint };
    }

    /// <summary>
    /// Moves the prepared manifest to its place, instead of all others; nothing happens when it was moved before.
    /// </summary>
    public static void Place(OutputFolder folder, IFileChanges changes)
    {
        var prepared = PreparedIn(folder);
        if (!File.Exists(prepared))
            return;
        changes.Move(prepared, Path.Combine(folder.FullPath, folder.ManifestFile));
        foreach (var name in folder.ManifestFiles.Where(name => name != folder.ManifestFile))
            changes.DeleteFile(Path.Combine(folder.FullPath, name));
    }

    /// <summary>Where the next manifest of a folder is prepared.</summary>
    public static string PreparedIn(OutputFolder folder) => Path.Combine(folder.Work, PreparedName);

    /// <summary>Whether it would be written the same for these files.</summary>
    public bool IsOf(IEnumerable<KeyValuePair<SitePath, Fingerprint>> files) => IsSameAs(Of(files));

    /// <summary>Whether another would be written the same.</summary>
    public bool IsSameAs(Manifest other) =>
        !HasNames
        && !IsScattered
        && Count == other.Count
        && other._signs.All(s => _signs.TryGetValue(s.Key, out var content) && content == s.Value);

    /// <summary>Whether a file was written to this path.</summary>
    public bool Has(SitePath path) =>
        (Memory is { } memory && memory.Files.ContainsKey(path)) || _signs.ContainsKey(Sign.Of(path));

    /// <summary>Whether a file with this content was written to this path.</summary>
    public bool Has(SitePath path, Fingerprint content) =>
        _signs.TryGetValue(Sign.Of(path), out var sign) && sign == Sign.Of(path, content);

    /// <summary>Writes the manifest to the work folder, from where it is moved to its place.</summary>
    /// <returns>The fingerprint of its bytes.</returns>
    public Fingerprint Prepare(OutputFolder folder, IFileChanges changes)
    {
        var bytes = JsonFile.BytesOf(WriteTo);
        changes.CreateFolders(folder.Work);
        changes.Write(PreparedIn(folder), bytes);
        return Fingerprint.Of(bytes);
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject(List);
        foreach (var (path, content) in _signs.OrderBy(s => s.Key.Value))
            json.WriteString(path.ToString(), content.ToString());
        json.WriteEndObject();
    }

    private static Dictionary<Sign, Sign> Read(JsonElement root)
    {
        var signs = new Dictionary<Sign, Sign>();
        if (!root.TryGetProperty(List, out var list) || list.ValueKind != JsonValueKind.Object)
            return signs;
        foreach (var entry in list.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String))
        {
            if (Sign.Parse(entry.Name) is { } path && Sign.Parse(entry.Value.GetString()) is { } content)
                signs[path] = content;
        }

        return signs;
    }
}
