using System.Runtime.InteropServices;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Blog.Markdown.Emphasis;

/// <summary>Mutable: settles emphasis that is open and closed already, once a paragraph has much of it. Markdig keeps
/// each run of stars open until the paragraph ends, with everything after it nested in it, and gives up at 10,000; each
/// piece of text also searches all of them. The content of a closed pair is final (CommonMark's rules look back, never
/// forward), so settling it early does not change the result.</summary>
internal sealed class SettledEmphasis
{
    private const int Many = 100;
    private Block? _block;
    private int _runs;
    private int _next;

    /// <summary>Adds a run of a block, and settles finished pairs once there are many runs.</summary>
    public void Add(InlineProcessor processor, EmphasisInlineParser parser)
    {
        if (_block != processor.Block)
            (_block, _runs, _next) = (processor.Block, 0, Many);
        if (++_runs < _next)
            return;
        if (Open(processor, out var steps) is not { } runs)
        {
            _next = _runs + 1 + (steps / 8);
            return;
        }

        var settled = 0;
        foreach (var (first, last) in ClosedPairs(CollectionsMarshal.AsSpan(runs)))
        {
            parser.PostProcess(processor, runs[first], last + 1 < runs.Count ? runs[last + 1] : null, 0, false);
            settled += last + 1 - first;
        }

        _runs = runs.Count - settled;
        _next = Many + (2 * _runs);
    }

    // From the outermost in; null within a bracket, where nothing is certain before it closes, and in a table before it
    // is one.
    private static List<EmphasisDelimiterInline>? Open(InlineProcessor processor, out int steps)
    {
        var runs = new List<EmphasisDelimiterInline>();
        steps = 0;
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent, steps++)
        {
            if (inline is EmphasisDelimiterInline run)
                runs.Add(run);
            else if (inline is DelimiterInline)
                return null;
        }

        runs.Reverse();
        return runs;
    }

    // The outermost pairs of runs of one length. After adjacent runs of different lengths, a closing run without a
    // known partner is left alone: it may belong to the rest of one of them.
    private static List<(int First, int Last)> ClosedPairs(ReadOnlySpan<EmphasisDelimiterInline> runs)
    {
        var pairs = new List<(int First, int Last)>();
        var open = new Stack<int>();
        var isCertain = true;
        for (var i = 0; i < runs.Length; i++)
        {
            var closes = runs[i].Type.HasFlag(DelimiterType.Close);
            var opening = closes ? Opening(runs, open, i) : null;
            if (opening is { } first && runs[first].DelimiterCount == runs[i].DelimiterCount)
                Close(pairs, open, first, i);
            else if (opening is null && runs[i].Type.HasFlag(DelimiterType.Open) && (isCertain || !closes))
                open.Push(i);
            else if (opening is not null || (closes && !isCertain))
            {
                isCertain = false;
                open.Clear();
            }
        }

        return pairs;
    }

    // Runs that are still open inside a closed pair are text.
    private static void Close(List<(int First, int Last)> pairs, Stack<int> open, int first, int last)
    {
        while (open.Peek() > first)
            open.Pop();
        open.Pop();
        while (pairs.Count > 0 && pairs[^1].First > first)
            pairs.RemoveAt(pairs.Count - 1);
        pairs.Add((first, last));
    }

    private static int? Opening(ReadOnlySpan<EmphasisDelimiterInline> runs, Stack<int> open, int closing)
    {
        foreach (var i in open)
        {
            if (runs[i].DelimiterChar == runs[closing].DelimiterChar)
                return i;
        }

        return null;
    }
}
