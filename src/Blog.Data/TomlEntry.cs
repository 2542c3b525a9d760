using Blog.Text;

namespace Blog.Data;

/// <summary>A key of a growing table with one of: a finished value, a table, or the tables of an array.</summary>
internal sealed record TomlEntry(string Key, SourceSpan KeySpan)
{
    /// <summary>The value, when it is finished.</summary>
    public DataNode? Value { get; init; }

    /// <summary>The table, or the last of the array's tables, that headers and dotted keys reach through this
    /// key.</summary>
    public TomlTable? Table => Tables is [.., var last] ? last : null;

    /// <summary>Whether <c>[[key]]</c> headers made it.</summary>
    public bool IsArray { get; init; }

    /// <summary>The one table, or the array's.</summary>
    public List<TomlTable> Tables { get; init; } = [];

    /// <summary>The entry's value as a finished one.</summary>
    public DataNode ToNode()
    {
        if (Value is not null)
            return Value;
        if (!IsArray)
            return Tables[0].ToMap();
        return new DataList(
            SourceSpan.FromBounds(Tables[0].Span.Start, Tables[^1].Span.End),
            [.. Tables.Select(t => t.ToMap())]
        );
    }
}
