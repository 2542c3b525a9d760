using Blog.Data.Nodes;

namespace Blog.Data.Yaml;

/// <summary>The values that anchors name, and how many values aliases may still add.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private int _aliased;

    /// <summary>Names a value; a name that is used again stands for the later value from there on, as in
    /// YAML.</summary>
    public void Set(string name, DataNode node)
    {
        var (size, height) = Measure(node);
        _anchors[name] = new Anchored(node, size, height);
    }

    /// <summary>The value an alias stands for; null when no anchor before it has the name.</summary>
    public DataNode? Find(string name) => _anchors.GetValueOrDefault(name)?.Node;

    /// <summary>The limit that one more use of a name at this depth exceeds; null when it is within the
    /// limits.</summary>
    public string? Use(string name, int depth)
    {
        var anchored = _anchors[name];
        _aliased += anchored.Size;
        if (_aliased > DataLimits.AliasedValues)
            return DataLimits.TooManyAliases;
        return depth + anchored.Height > DataLimits.Depth ? DataLimits.TooDeep : null;
    }

    // A walk for each anchor stays cheap: the values that aliases add are limited before, and so is the nesting of
    // anchors.
    private static (int Size, int Height) Measure(DataNode node)
    {
        var (size, height) = (1, 0);
        foreach (var child in Children(node))
        {
            var inner = Measure(child);
            size += inner.Size;
            height = Math.Max(height, inner.Height + 1);
        }

        return (size, height);
    }

    private static IEnumerable<DataNode> Children(DataNode node) =>
        node switch
        {
            DataList list => list.Items,
            DataMap map => map.Entries.Select(e => e.Value),
            _ => [],
        };

    private sealed record Anchored(DataNode Node, int Size, int Height);
}
