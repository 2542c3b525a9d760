using System.Collections.Immutable;
using System.Globalization;
using Blog.Data.Nodes;

namespace Blog.Import.Sources.Files;

/// <summary>Values of settings and front matter by their keys, whatever their form.</summary>
internal static class MatterValues
{
    /// <summary>The value at a path of keys: <c>params.author.name</c>; null for none.</summary>
    public static DataNode? At(this DataMap map, string path)
    {
        DataNode? node = map;
        foreach (var key in path.Split('.'))
            node = (node as DataMap)?.Find(key)?.Value;
        return node is DataScalar { Kind: DataScalarKind.Null } ? null : node;
    }

    /// <summary>The first text that stands at one of these paths and is not blank; null for none.</summary>
    public static string? TextAt(this DataMap map, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (map.At(path) is DataScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
                return scalar.Text.Trim();
        }

        return null;
    }

    /// <summary>The texts of a list, or of one text; lists in it count as their items.</summary>
    public static ImmutableArray<string> TextsAt(this DataMap map, string path) => [.. TextsOf(map.At(path))];

    /// <summary>The texts of a value; those of a map are its names.</summary>
    public static IEnumerable<string> TextsOf(DataNode? node) =>
        node switch
        {
            DataScalar { Kind: not DataScalarKind.Null } scalar when scalar.Text.Trim().Length > 0 =>
            [
                scalar.Text.Trim(),
            ],
            DataList list => list.Items.SelectMany(TextsOf),
            DataMap map when map.TextAt("name", "title") is { } name => [name],
            _ => [],
        };

    /// <summary>The truth value, also of a quoted word; null for none.</summary>
    public static bool? FlagAt(this DataMap map, string path) =>
        map.TextAt(path)?.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => null,
        };

    /// <summary>The whole number; null for none.</summary>
    public static int? NumberAt(this DataMap map, string path) =>
        int.TryParse(map.TextAt(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The map at a path; empty for none.</summary>
    public static DataMap MapAt(this DataMap map, string path) => map.At(path) as DataMap ?? DataMap.Empty;

    /// <summary>The maps of a list, or the one map there.</summary>
    public static IEnumerable<DataMap> MapsAt(this DataMap map, string path) =>
        map.At(path) switch
        {
            DataMap one => [one],
            DataList list => list.Items.OfType<DataMap>(),
            _ => [],
        };

    /// <summary>A map with the entries of another whose keys it does not have. The added values have no
    /// places.</summary>
    public static DataMap Over(this DataMap map, DataMap defaults)
    {
        var added = defaults
            .Entries.Where(e => map.Find(e.Key) is null)
            .Select(e => new DataEntry(e.Key, default, WithoutPlaces(e.Value)));
        return map with { Entries = [.. map.Entries, .. added] };
    }

    /// <summary>A map without some keys.</summary>
    public static DataMap Without(this DataMap map, params string[] keys) =>
        map with
        {
            Entries = [.. map.Entries.Where(e => !keys.Contains(e.Key, StringComparer.OrdinalIgnoreCase))],
        };

    /// <summary>A map of one text, without a place.</summary>
    public static DataMap Made(string key, string text) =>
        new(default, [new DataEntry(key, default, new DataScalar(default, DataScalarKind.Text, text))]);

    private static DataNode WithoutPlaces(DataNode node) =>
        node switch
        {
            DataScalar scalar => scalar with { Span = default },
            DataList list => new DataList(default, [.. list.Items.Select(WithoutPlaces)]),
            DataMap map => new DataMap(
                default,
                [.. map.Entries.Select(e => new DataEntry(e.Key, default, WithoutPlaces(e.Value)))]
            ),
            _ => node,
        };
}
