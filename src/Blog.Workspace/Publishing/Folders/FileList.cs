using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Publishing.Folders;

/// <summary>
/// Files of the site with the fingerprints of what was written, as manifest and journal hold them in JSON:
/// <c>{"index.html": "0f…"}</c>.
/// </summary>
internal static class FileList
{
    /// <summary>No files.</summary>
    public static ImmutableSortedDictionary<SitePath, Fingerprint> Empty { get; } =
        ImmutableSortedDictionary<SitePath, Fingerprint>.Empty;

    /// <summary>Writes a list as an object.</summary>
    public static void Write(Utf8JsonWriter json, string name, ImmutableSortedDictionary<SitePath, Fingerprint> files)
    {
        json.WriteStartObject(name);
        foreach (var (path, fingerprint) in files)
            json.WriteString(path.Value, fingerprint.ToString());
        json.WriteEndObject();
    }

    /// <summary>
    /// Reads a list. Entries that this program would not have written are passed over; null when there is no list.
    /// </summary>
    public static ImmutableSortedDictionary<SitePath, Fingerprint>? Read(JsonElement root, string name)
    {
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty(name, out var list)
            || list.ValueKind != JsonValueKind.Object
        )
            return null;
        var files = Empty.ToBuilder();
        foreach (var entry in list.EnumerateObject())
        {
            var path = new SitePath(entry.Name);
            if (WrittenPaths.IsSafe(path) && FingerprintOf(entry.Value) is { } fingerprint)
                files[path] = fingerprint;
        }

        return files.ToImmutable();
    }

    private static Fingerprint? FingerprintOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        && UInt128.TryParse(
            value.GetString(),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var bits
        )
            ? new Fingerprint(bits)
            : null;
}
