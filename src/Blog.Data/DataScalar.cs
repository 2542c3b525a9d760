using Blog.Text;

namespace Blog.Data;

/// <summary>A single value, as it was written.</summary>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value as text, quotes and escapes resolved; empty for null.</param>
public sealed record DataScalar(SourceSpan Span, DataScalarKind Kind, string Text) : DataNode(Span);
