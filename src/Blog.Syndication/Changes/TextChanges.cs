using System.Collections.Immutable;

namespace Blog.Syndication.Changes;

/// <summary>The differences between two texts.</summary>
/// <param name="Blocks">All blocks in the order of the newer text, those that are gone where they stood.</param>
public sealed record TextChanges(ImmutableArray<BlockChange> Blocks)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Blocks.All(b => b.Kind == ChangeKind.Same);

    /// <summary>The blocks that are not as they were.</summary>
    public IEnumerable<BlockChange> Changed => Blocks.Where(b => b.Kind != ChangeKind.Same);
}

/// <summary>A block of a text (a paragraph, a heading, a list, a fence of code) then and now.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Section">The heading it stands under, without its signs; empty before the first.</param>
/// <param name="Before">The block as it was; empty when it was not there.</param>
/// <param name="Now">The block as it is; empty when it is gone.</param>
/// <param name="Words">
/// The block word by word: the runs that are not added make up <paramref name="Before"/>, those that are not removed
/// make up <paramref name="Now"/>.
/// </param>
public sealed record BlockChange(
    ChangeKind Kind,
    string Section,
    string Before,
    string Now,
    ImmutableArray<WordRun> Words
);

/// <summary>Neighbouring words that changed in the same way.</summary>
/// <param name="Kind">Same, removed or added.</param>
/// <param name="Text">The words with the spaces and line ends among them.</param>
public sealed record WordRun(ChangeKind Kind, string Text);

/// <summary>How a piece of text changed.</summary>
public enum ChangeKind
{
    /// <summary>It is as it was.</summary>
    Same,

    /// <summary>It was there and is gone.</summary>
    Removed,

    /// <summary>It was not there and is now.</summary>
    Added,

    /// <summary>It is there in other words; of blocks only.</summary>
    Changed,
}
