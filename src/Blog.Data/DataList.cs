using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Data;

/// <summary>Values in an order.</summary>
/// <param name="Span">Where the list stands.</param>
/// <param name="Items">The values.</param>
public sealed record DataList(SourceSpan Span, ImmutableArray<DataNode> Items) : DataNode(Span);
