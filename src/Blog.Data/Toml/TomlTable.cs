using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Data.Toml;

/// <summary>A TOML table while it grows: dotted keys and headers may add to it from anywhere in the text.</summary>
internal sealed class TomlTable(SourceSpan span, bool isDefined)
{
    private readonly Dictionary<string, TomlEntry> _byKey = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entries in the order written.</summary>
    public List<TomlEntry> Entries { get; } = [];

    /// <summary>From the table's first character to the last one that belongs to it.</summary>
    public SourceSpan Span { get; private set; } = span;

    /// <summary>Whether a header or a dotted key has defined the table, so that no other header may.</summary>
    public bool IsDefined { get; private set; } = isDefined;

    /// <summary>The entry with this key, in any case.</summary>
    public TomlEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Marks the table as defined by a header.</summary>
    public void Define() => IsDefined = true;

    /// <summary>Adds an entry whose key is free.</summary>
    public void Add(TomlEntry entry)
    {
        _byKey.Add(entry.Key, entry);
        Entries.Add(entry);
    }

    /// <summary>Makes the table's place reach to the end of this stretch.</summary>
    public void Include(SourceSpan part) =>
        Span = SourceSpan.FromBounds(Math.Min(Span.Start, part.Start), Math.Max(Span.End, part.End));

    /// <summary>The table as a map.</summary>
    public DataMap ToMap() => new(Span, [.. Entries.Select(e => new DataEntry(e.Key, e.KeySpan, e.ToNode()))]);
}

/// <summary>A key of a growing table, with a finished value, a table, or the tables of an array.</summary>
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
