using Blog.Text.Fingerprints;

namespace Blog.Data.Nodes;

/// <summary>The fingerprint of values, wherever in a file they stand.</summary>
public static class DataFingerprint
{
    /// <summary>The fingerprint of a map without some of its keys, as they are written there.</summary>
    public static Fingerprint Of(DataMap map, IReadOnlySet<string> without)
    {
        var builder = new FingerprintBuilder();
        foreach (var entry in map.Entries.Where(e => !without.Contains(e.Key)))
            Add(builder.Add(entry.Key), entry.Value);
        return builder.ToFingerprint();
    }

    private static void Add(FingerprintBuilder builder, DataNode node)
    {
        switch (node)
        {
            case DataScalar scalar:
                builder.Add("value").Add((long)scalar.Kind).Add(scalar.Text);
                break;
            case DataList list:
                builder.Add("list").Add(list.Items.Length);
                foreach (var item in list.Items)
                    Add(builder, item);
                break;
            case DataMap map:
                builder.Add("map").Add(map.Entries.Length);
                foreach (var entry in map.Entries)
                    Add(builder.Add(entry.Key), entry.Value);
                break;
        }
    }
}
