using Blog.Text;

namespace Blog.Data;

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

    /// <summary>The number of a whole or a fractional one, infinities and not-a-number included; null for other
    /// kinds.</summary>
    public double? ToNumber() =>
        Kind switch
        {
            DataScalarKind.WholeNumber => Numbers.ReadWhole(Text) ?? Numbers.Read(Text),
            DataScalarKind.Number => Numbers.Read(Text),
            _ => null,
        };
}
