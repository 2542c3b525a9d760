using Blog.Text;

namespace Blog.Data;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key as it was written.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, SourceSpan KeySpan, DataNode Value);
