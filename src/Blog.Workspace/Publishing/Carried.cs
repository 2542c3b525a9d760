using System.Collections.Immutable;

namespace Blog.Workspace.Publishing;

/// <summary>The result of changing an output folder.</summary>
/// <param name="Removed">How many files were removed.</param>
/// <param name="Obstacles">Why it stays as it was, as sentences; none when it was changed.</param>
internal sealed record Carried(int Removed, ImmutableArray<string> Obstacles);
