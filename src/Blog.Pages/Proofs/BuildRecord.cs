using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Proofs;

/// <summary>What a build read, by output and by check, so that a later one can prove which results would be the
/// same.</summary>
/// <param name="Frame">Of all that a site is made from but its sources. Results of builds with the same frame differ
/// only by the sources that they read.</param>
/// <param name="Sources">The parts of the content that are noted when they are read, with their fingerprints: texts,
/// front matter, tags.</param>
/// <param name="Outputs">The outputs, by path.</param>
/// <param name="Checks">The sources that the check of a document's references read, by document; only of checks without
/// any diagnostic.</param>
public sealed record BuildRecord(
    Fingerprint Frame,
    ImmutableDictionary<ReadKey, Fingerprint> Sources,
    ImmutableDictionary<SitePath, RecordedOutput> Outputs,
    ImmutableDictionary<ContentPath, ImmutableArray<ReadKey>> Checks
);

/// <summary>An output that was made.</summary>
/// <param name="Content">The fingerprint of its bytes.</param>
/// <param name="Sources">The sources that were read for it.</param>
public sealed record RecordedOutput(Fingerprint Content, ImmutableArray<ReadKey> Sources)
{
    /// <summary>What was looked for in much of the content for it, with the fingerprints of what was found.</summary>
    public ImmutableArray<KeyValuePair<ReadKey, Fingerprint>> Found { get; init; } = [];

    /// <summary>The outputs that are made because this one shows them.</summary>
    public ImmutableArray<SitePath> Wanted { get; init; } = [];

    /// <summary>Whether it was made without any diagnostic. One is reported in each build, and so it is found in
    /// each.</summary>
    public bool IsSound { get; init; } = true;
}

/// <summary>An earlier build of a site.</summary>
/// <param name="Record">What it read; null for none.</param>
/// <param name="ContentOf">The fingerprint of a file's bytes as they are now, or of something that changes with
/// them.</param>
public sealed record FormerBuild(BuildRecord? Record, Func<ContentPath, Fingerprint> ContentOf);
