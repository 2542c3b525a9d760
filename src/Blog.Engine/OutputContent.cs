using System.Collections.Immutable;
using System.Text;
using Blog.Text;

namespace Blog.Engine;

/// <summary>The content of an output.</summary>
/// <param name="Bytes">The bytes; incomplete when there are errors among the diagnostics.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
public sealed record OutputContent(ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>A text as UTF-8 without a byte order mark.</summary>
    public static OutputContent OfText(string text, ImmutableArray<Diagnostic> diagnostics = default) =>
        new(Encoding.UTF8.GetBytes(text), diagnostics.IsDefault ? [] : diagnostics);
}
