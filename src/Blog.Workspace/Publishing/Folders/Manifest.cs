using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// What this program wrote to an output folder. It lies in that folder, hidden, so that a folder that is copied, moved,
/// deleted or checked out elsewhere always agrees with it. It is published with the folder, and so it names no file: an
/// unlisted page cannot be found with it. It can confirm a guessed address, but so can the server.
/// </summary>
/// <param name="Signs">A sign of each path, with a sign of the path and its content together.</param>
internal sealed record Manifest(ImmutableSortedDictionary<string, string> Signs)
{
    private const string List = "signs";

    // As many as a fingerprint has: enough for no two paths to be taken for one another.
    private const int SignBytes = 16;

    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary.Create<
        string,
        string
    >(StringComparer.Ordinal);

    /// <summary>Whether the manifest that was read names files, as those of earlier versions do.</summary>
    public bool HasNames { get; private init; }

    /// <summary>The manifest of these files.</summary>
    public static Manifest Of(IEnumerable<KeyValuePair<SitePath, Fingerprint>> files) =>
        new(None.AddRange(files.Select(f => KeyValuePair.Create(SignOf(f.Key), SignOf(f.Key, f.Value)))));

    /// <summary>Reads the manifest of a folder; an empty one when there is none, or none that can be read.</summary>
    public static Manifest Read(OutputFolder folder)
    {
        using var json = JsonFile.Read(Path.Combine(folder.FullPath, OutputFolder.ManifestName));
        if (json is null)
            return new Manifest(None);
        if (FileList.Read(json.RootElement, "files") is { } named)
            return Of(named) with { HasNames = true };
        return new Manifest(Read(json.RootElement));
    }

    /// <summary>Whether it would be written the same for these files.</summary>
    public bool IsOf(IEnumerable<KeyValuePair<SitePath, Fingerprint>> files) =>
        !HasNames && Signs.SequenceEqual(Of(files).Signs);

    /// <summary>Whether a file was written to this path.</summary>
    public bool Has(SitePath path) => Signs.ContainsKey(SignOf(path));

    /// <summary>Whether a file with this content was written to this path.</summary>
    public bool Has(SitePath path, Fingerprint content) =>
        Signs.TryGetValue(SignOf(path), out var sign) && sign == SignOf(path, content);

    /// <summary>Writes the manifest whole, by way of the work folder.</summary>
    public void Write(OutputFolder folder, IFileChanges changes)
    {
        var prepared = Path.Combine(folder.Work, "manifest.json");
        changes.Write(prepared, JsonFile.BytesOf(WriteTo));
        changes.FlushFiles([prepared], folder.Work);
        changes.Move(prepared, Path.Combine(folder.FullPath, OutputFolder.ManifestName));
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject(List);
        foreach (var (path, content) in Signs)
            json.WriteString(path, content);
        json.WriteEndObject();
    }

    private static ImmutableSortedDictionary<string, string> Read(JsonElement root) =>
        root.TryGetProperty(List, out var list) && list.ValueKind == JsonValueKind.Object
            ? None.SetItems(
                list.EnumerateObject()
                    .Where(e => e.Value.ValueKind == JsonValueKind.String)
                    .Select(e => KeyValuePair.Create(e.Name, e.Value.GetString()!))
            )
            : None;

    private static string SignOf(SitePath path) => SignOf(path.Value);

    private static string SignOf(SitePath path, Fingerprint content) => SignOf($"{path.Value}\n{content}");

    private static string SignOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, SignBytes));
}
