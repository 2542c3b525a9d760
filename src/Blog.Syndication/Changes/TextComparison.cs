using System.Collections.Immutable;

namespace Blog.Syndication.Changes;

/// <summary>
/// A door of this room: two Markdown texts in, what changed between them out, word by word. Blocks that are the same
/// hold the texts together; what lies between two of them is paired by likeness, and only pairs are compared by words,
/// so that a moved comma in one paragraph never smears over the next.
/// </summary>
public static class TextComparison
{
    /// <summary>
    /// Compares two texts. Line ends count as <c>\n</c>, and how many empty lines stand between blocks does not count.
    /// </summary>
    /// <param name="before">The text as it was.</param>
    /// <param name="now">The text as it is.</param>
    public static TextChanges Compare(string before, string now)
    {
        var (old, young) = (MarkdownBlocks.Of(before), MarkdownBlocks.Of(now));
        var blocks = ImmutableArray.CreateBuilder<BlockChange>();
        var section = "";
        foreach (var (was, isNow) in BlockPairs.Of(old, young))
        {
            var change = Of(section, was, isNow);
            blocks.Add(change);
            section = MarkdownBlocks.HeadingOf(change.Now) ?? section;
        }

        return new TextChanges(blocks.ToImmutable());
    }

    private static BlockChange Of(string section, string? before, string? now) =>
        (before, now) switch
        {
            (null, { } added) => new BlockChange(
                ChangeKind.Added,
                section,
                "",
                added,
                [new WordRun(ChangeKind.Added, added)]
            ),
            ({ } removed, null) => new BlockChange(
                ChangeKind.Removed,
                section,
                removed,
                "",
                [new WordRun(ChangeKind.Removed, removed)]
            ),
            _ when before == now => new BlockChange(
                ChangeKind.Same,
                section,
                before!,
                now!,
                [new WordRun(ChangeKind.Same, now!)]
            ),
            _ => new BlockChange(ChangeKind.Changed, section, before!, now!, WordComparison.Compare(before!, now!)),
        };
}
