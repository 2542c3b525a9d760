using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Proofs;

/// <summary>What a build read, by output and by check, so that a later one can prove which results would be the same.
/// Only results without any diagnostic are in it.</summary>
/// <param name="Frame">Of all that a site is made from but the texts of its documents: files, front matter, options.
/// Results of builds with the same frame differ only by the texts that they read.</param>
/// <param name="Texts">The fingerprint of each document's whole file.</param>
/// <param name="Outputs">The outputs, by path.</param>
/// <param name="Checks">The texts that the check of a document's references read, by document.</param>
public sealed record BuildRecord(
    Fingerprint Frame,
    ImmutableDictionary<ContentPath, Fingerprint> Texts,
    ImmutableDictionary<SitePath, RecordedOutput> Outputs,
    ImmutableDictionary<ContentPath, ImmutableArray<ContentPath>> Checks
);

/// <summary>An output that was made.</summary>
/// <param name="Content">The fingerprint of its bytes.</param>
/// <param name="Texts">The documents whose texts were read for it, sorted.</param>
public sealed record RecordedOutput(Fingerprint Content, ImmutableArray<ContentPath> Texts);

/// <summary>An earlier build of a site.</summary>
/// <param name="Record">What it read; null for none.</param>
/// <param name="ContentOf">The fingerprint of a file's bytes as they are now, or of something that changes with
/// them.</param>
public sealed record FormerBuild(BuildRecord? Record, Func<ContentPath, Fingerprint> ContentOf);
