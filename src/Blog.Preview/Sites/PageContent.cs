using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>An output of the site that is shown, made.</summary>
/// <param name="Path">Its path.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its bytes, as a build would write them.</param>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="Diagnostics">What went wrong when it was made; of the newest attempt, also when
/// <paramref name="Bytes"/> are those of an earlier one.</param>
internal sealed record PageContent(
    SitePath Path,
    string ContentType,
    ReadOnlyMemory<byte> Bytes,
    Fingerprint Fingerprint,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the bytes are those of the last time it could be made without an error.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether the bytes can be shown: without an error, or from before it.</summary>
    public bool IsSound => IsStale || !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
