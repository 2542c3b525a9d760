using Blog.Text;

namespace Blog.Data;

/// <summary>A value of a data file with its place: a <see cref="DataScalar"/>, a <see cref="DataList"/> or a
/// <see cref="DataMap"/>.</summary>
/// <param name="Span">Where it stands in its source text.</param>
public abstract record DataNode(SourceSpan Span);
