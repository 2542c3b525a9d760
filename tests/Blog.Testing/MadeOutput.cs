using System.Collections.Immutable;
using Blog.Pipelines.Engine;
using Blog.Text;
using Blog.Theming;

namespace Blog.Testing;

/// <summary>An output that was made.</summary>
/// <param name="Output">The output.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
/// <param name="Reads">What was read while it was made, with the fingerprints of what was found.</param>
public sealed record MadeOutput(
    Output Output, ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<ReadKey, Fingerprint> Reads)
{
    /// <summary>Makes an output.</summary>
    public static MadeOutput Make(Output output)
    {
        var reads = new ReadLog();
        var content = output.Make(reads);
        return new MadeOutput(output, content.Bytes, content.Diagnostics, reads.Reads);
    }

    /// <summary>Whether making another output started from the same things and read the same: then the bytes must be the same too.</summary>
    public bool ReadTheSameAs(MadeOutput other) =>
        Output.Fingerprint == other.Output.Fingerprint
        && Reads.Count == other.Reads.Count
        && Reads.All(r => other.Reads.TryGetValue(r.Key, out var found) && found == r.Value);
}
