using Blog.Text;

namespace Blog.Engine.Content;

/// <summary>The result of reading a file.</summary>
/// <param name="Bytes">The content; empty when it could not be read.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
public sealed record ContentBytes(ReadOnlyMemory<byte> Bytes, Diagnostic? Problem = null);
