using System.Collections.Immutable;
using Blog.Data.Headers;
using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>Ways to add an item to a list in brackets or a map in braces, the best first. They are the same in YAML and
/// TOML.</summary>
internal static class BracketedInsertion
{
    /// <summary>The ways to add the item.</summary>
    /// <param name="draft">The front matter.</param>
    /// <param name="list">The list or map.</param>
    /// <param name="lastStart">Where its last item starts.</param>
    /// <param name="lastEnd">Where its last item ends; null when it has none.</param>
    /// <param name="added">The new item.</param>
    public static IEnumerable<ImmutableArray<Splice>> Add(
        FrontMatterDraft draft,
        DataNode list,
        int lastStart,
        int? lastEnd,
        string added
    )
    {
        var (open, close) = (list.Span.Start, list.Span.End - 1);
        if (lastEnd is { } end && end > open && end <= close)
        {
            if (OnOwnLine(draft, close, lastStart, end, added) is { } lines)
                yield return lines;
            yield return [new Splice(end, 0, ", " + added)];
        }

        if (lastEnd is null)
            yield return [new Splice(open + 1, 0, added)];
        // The value of an alias ends elsewhere, and a comma may be there already.
        yield return [new Splice(close, 0, ", " + added)];
        yield return [new Splice(close, 0, added)];
    }

    // Where each item has its own line, the new one gets one too, behind a comment at the end of the last.
    private static ImmutableArray<Splice>? OnOwnLine(
        FrontMatterDraft draft,
        int close,
        int start,
        int end,
        string added
    )
    {
        var line = TextLine.At(draft.Text, end);
        if (draft.Indentation(start) is not { } indentation || close < line.Next)
            return null;
        var rest = draft.Text.AsSpan(end, line.End - end);
        var hasComma = rest.TrimStart().StartsWith(",", StringComparison.Ordinal);
        if (!IsRemark(hasComma ? rest.TrimStart()[1..] : rest))
            return null;
        var addition = draft.Lines(line.Next, $"{indentation}{added}{(hasComma ? "," : "")}\n");
        return hasComma ? [addition] : [new Splice(end, 0, ","), addition];
    }

    private static bool IsRemark(ReadOnlySpan<char> rest) =>
        rest.IsWhiteSpace() || (char.IsWhiteSpace(rest[0]) && rest.TrimStart()[0] == '#');
}
