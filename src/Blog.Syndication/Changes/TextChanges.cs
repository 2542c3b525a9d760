using System.Collections.Immutable;

namespace Blog.Syndication.Changes;

/// <summary>Two texts, one laid upon the other.</summary>
/// <param name="Blocks">All blocks in the order of the newer text, those that are gone where they stood.</param>
public sealed record TextChanges(ImmutableArray<BlockChange> Blocks)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Blocks.All(b => b.Kind == ChangeKind.Same);

    /// <summary>The blocks that are not as they were.</summary>
    public IEnumerable<BlockChange> Changed => Blocks.Where(b => b.Kind != ChangeKind.Same);
}
