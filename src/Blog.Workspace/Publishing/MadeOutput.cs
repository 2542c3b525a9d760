using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Publishing;

/// <summary>What making one output came to; its bytes are staged or already in place.</summary>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="IsChanged">Whether the file on the disk is another, or there is none.</param>
/// <param name="Obstacle">What is in its way, as a sentence; null when nothing is.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
internal sealed record MadeOutput(
    Fingerprint Fingerprint,
    bool IsChanged,
    string? Obstacle,
    ImmutableArray<Diagnostic> Diagnostics
);
