using Blog.Text;

namespace Blog.Reading.CrossPosts;

/// <summary>What writing a copy into front matter came to.</summary>
/// <param name="Bytes">The file's new bytes; empty when it could not be done.</param>
/// <param name="Refusal">Why it could not be done; null when it could.</param>
/// <param name="Lines">What to write there by hand then; otherwise empty.</param>
public sealed record RecordedCopy(ReadOnlyMemory<byte> Bytes, Diagnostic? Refusal, string Lines);
