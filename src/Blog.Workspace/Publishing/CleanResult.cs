using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Workspace.Publishing;

/// <summary>The result of taking a site out of its folder.</summary>
/// <param name="Removed">How many files were removed.</param>
/// <param name="Kept">Files that somebody changed and that stay.</param>
/// <param name="Obstacles">Why the folder stays as it was, as sentences; none when it was cleaned.</param>
public sealed record CleanResult(int Removed, ImmutableArray<SitePath> Kept, ImmutableArray<string> Obstacles);
