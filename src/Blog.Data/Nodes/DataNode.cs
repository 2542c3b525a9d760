using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Data.Nodes;

/// <summary>A value of a data file with its place: a <see cref="DataScalar"/>, a <see cref="DataList"/> or a
/// <see cref="DataMap"/>.</summary>
/// <param name="Span">Where it stands in its source text.</param>
public abstract record DataNode(SourceSpan Span);

/// <summary>A single value, as it was written.</summary>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value as text, quotes and escapes resolved; empty for null.</param>
public sealed record DataScalar(SourceSpan Span, DataScalarKind Kind, string Text) : DataNode(Span)
{
    /// <summary>The truth value; null for other kinds.</summary>
    public bool? ToFlag() => Kind == DataScalarKind.Boolean ? Flags.Read(Text) : null;

    /// <summary>The whole number, decimal, hexadecimal, octal or (TOML) binary; null for other kinds and beyond 64
    /// bits.</summary>
    public long? ToWholeNumber() => Kind == DataScalarKind.WholeNumber ? Numbers.ReadWhole(Text) : null;
}

/// <summary>The type of a single value by the rules of its format (YAML: the core schema of YAML 1.2).</summary>
public enum DataScalarKind
{
    /// <summary>A text. Dates are texts too; the reader of the value parses them.</summary>
    Text,

    /// <summary>No value.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number with a fraction or an exponent.</summary>
    Number,
}

/// <summary>Values in an order.</summary>
/// <param name="Span">Where the list stands.</param>
/// <param name="Items">The values.</param>
public sealed record DataList(SourceSpan Span, ImmutableArray<DataNode> Items) : DataNode(Span);

/// <summary>Keys with values, in the order written; no key stands twice (keys are compared without case).</summary>
/// <param name="Span">Where the map stands.</param>
/// <param name="Entries">The keys with their values.</param>
public sealed record DataMap(SourceSpan Span, ImmutableArray<DataEntry> Entries) : DataNode(Span)
{
    /// <summary>A map with nothing in it.</summary>
    public static DataMap Empty { get; } = new(default, []);

    /// <summary>The entry with this key, in any case; null when there is none.</summary>
    public DataEntry? Find(string key) =>
        Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key as it was written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, SourceSpan KeySpan, DataNode Value);

/// <summary>The result of reading a data file.</summary>
/// <param name="Root">The value; null when the file is empty or could not be read.</param>
/// <param name="Diagnostics">The mistakes, in the order found.</param>
public sealed record DataResult(DataNode? Root, ImmutableArray<Diagnostic> Diagnostics);
