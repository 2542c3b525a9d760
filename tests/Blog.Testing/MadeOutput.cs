using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Testing;

/// <summary>An output that was made.</summary>
/// <param name="Output">The output.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
/// <param name="Reads">What was read while it was made, with the fingerprints of what was found.</param>
public sealed record MadeOutput(
    Output Output,
    ReadOnlyMemory<byte> Bytes,
    ImmutableArray<Diagnostic> Diagnostics,
    IReadOnlyDictionary<ReadKey, Fingerprint> Reads
)
{
    /// <summary>The paths of outputs that are made because this one shows them.</summary>
    public ImmutableArray<SitePath> Wanted { get; init; } = [];

    /// <summary>Makes an output.</summary>
    public static MadeOutput Make(Output output) => Make(output, new SourceReads());

    /// <summary>Makes an output of a site.</summary>
    /// <param name="output">The output.</param>
    /// <param name="sources">Notes what is read, as <see cref="Blog.Pages.Site.SourceReads"/> does.</param>
    public static MadeOutput Make(Output output, SourceReads sources)
    {
        var reads = new ReadLog();
        var content = sources.Record(reads, () => output.Make(reads));
        return new MadeOutput(output, content.Bytes, content.Diagnostics, reads.Reads)
        {
            Wanted = [.. reads.Wanted.Order()],
        };
    }

    /// <summary>
    /// Whether everything that was read would be found again on another build of the site: then the bytes must be the
    /// same there. What this output does not read there any more is looked up among what its other outputs read;
    /// variables are each output's own.
    /// </summary>
    /// <param name="after">The same output of the other build.</param>
    /// <param name="elsewhere">What any output of the other build read.</param>
    public bool StillHolds(MadeOutput after, IReadOnlyDictionary<ReadKey, Fingerprint> elsewhere) =>
        Output.Fingerprint == after.Output.Fingerprint
        && Reads.All(read =>
            (
                after.Reads.TryGetValue(read.Key, out var found)
                || (read.Key.Identity != ReadKey.Globals && elsewhere.TryGetValue(read.Key, out found))
            )
            && found == read.Value
        );
}
