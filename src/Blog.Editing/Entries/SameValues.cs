using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>Compares values without their places.</summary>
internal static class SameValues
{
    /// <summary>Whether a value is this text, apart from blanks around it.</summary>
    public static bool Is(DataNode node, string text) =>
        node is DataScalar { Kind: DataScalarKind.Text } scalar && scalar.Text.Trim() == text;

    /// <summary>Whether two values are the same: kinds, texts, order.</summary>
    public static bool Are(DataNode one, DataNode other) =>
        (one, other) switch
        {
            (DataScalar a, DataScalar b) => a.Kind == b.Kind && a.Text == b.Text,
            (DataList a, DataList b) => a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(p => Are(p.First, p.Second)),
            (DataMap a, DataMap b) => a.Entries.Length == b.Entries.Length
                && a.Entries.Zip(b.Entries).All(p => Are(p.First, p.Second)),
            _ => false,
        };

    /// <summary>Whether two keys are written alike and have the same values.</summary>
    public static bool Are(DataEntry one, DataEntry other) => one.Key == other.Key && Are(one.Value, other.Value);
}
