using System.Collections.Immutable;
using Blog.Data.Headers;
using Blog.Data.Nodes;

namespace Blog.Data.Editing;

/// <summary>Ways to add one more thing to what stands between brackets or braces, the best first. YAML and TOML have
/// them alike.</summary>
internal static class BracketedInsertion
{
    /// <summary>The ways.</summary>
    /// <param name="draft">The front matter.</param>
    /// <param name="list">What stands between brackets or braces.</param>
    /// <param name="lastStart">Where the last thing in there starts.</param>
    /// <param name="lastEnd">Where it ends; null when there is nothing.</param>
    /// <param name="added">What is added.</param>
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
        // What an alias stands for ends elsewhere; and there may be a comma already.
        yield return [new Splice(close, 0, ", " + added)];
        yield return [new Splice(close, 0, added)];
    }

    // Where each thing has a line of its own, the new one gets one too, behind a remark at the end of the last.
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
