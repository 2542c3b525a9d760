using Blog.Text;

namespace Blog.Data;

/// <summary>One name of a dotted key with its place.</summary>
internal readonly record struct TomlKey(string Text, SourceSpan Span);
