using System.Collections.Immutable;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Records;

/// <summary>All that is kept of a build for the next one.</summary>
/// <param name="Moment">The moment that the build was for.</param>
/// <param name="Files">The files below <c>content/</c> and <c>themes/</c>, sorted by path.</param>
/// <param name="Build">What was read.</param>
/// <param name="Others">The files that were written elsewhere than in the output folder, by whole path.</param>
/// <param name="Summary">What was said of the site; null when the next build has to find it again.</param>
internal sealed record SiteRecord(
    DateTimeOffset Moment,
    ImmutableArray<RecordedFile> Files,
    BuildRecord Build,
    ImmutableDictionary<string, WrittenFile> Others,
    SiteSummary? Summary
)
{
    /// <summary>The fingerprint of the list of what was published.</summary>
    public Fingerprint Manifest { get; init; }

    /// <summary>What was printed beside it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>A file that was written.</summary>
/// <param name="State">Its state.</param>
/// <param name="Content">The fingerprint of its bytes; null when its state says enough.</param>
internal readonly record struct WrittenFile(RecordedState State, Fingerprint? Content);

/// <summary>A file that a site was made from.</summary>
/// <param name="Path">Its path.</param>
/// <param name="State">Its state.</param>
/// <param name="Part">What it adds to the frame.</param>
/// <param name="Content">The fingerprint of its bytes; null when the build did not read it.</param>
internal sealed record RecordedFile(ContentPath Path, RecordedState State, Fingerprint Part, Fingerprint? Content)
{
    /// <summary>What the build learned of it; null for nothing.</summary>
    public string? Note { get; init; }
}
