using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Disk;

/// <summary>What a walk through a site's folders found.</summary>
/// <param name="Files">The paths of all files, in ordinal order.</param>
/// <param name="Links">The symbolic links that were met, those too that were not followed.</param>
/// <param name="Problems">Folders and links that could not be looked into (BLOG002). What is behind them is not among
/// the files.</param>
public sealed record ContentListing(
    ImmutableArray<ContentPath> Files,
    ImmutableArray<ContentLink> Links,
    ImmutableArray<Diagnostic> Problems
);
