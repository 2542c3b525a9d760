using Blog.Import.Foreign;
using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Markup;

/// <summary>Attributes as kramdown writes them, <c>{: .class #id key="value"}</c>, become those of this program, and
/// its marks for other things are left out.</summary>
internal sealed class KramdownAttributes : ITextStep
{
    private const int LongestList = 500;

    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        if (!context.Speaks(Dialects.Kramdown) || !draft.Text.Contains("{:", StringComparison.Ordinal))
            return draft;
        var splices = new List<TextSplice>();
        Dictionary<int, CodeSpan>? fences = null;
        var finder = new ForwardFinder(draft.Text);
        ProseScanner.Scan(draft.Text, Visit);
        return draft.With(splices);

        int Visit(int at)
        {
            if (string.CompareOrdinal(draft.Text, at, "{:", 0, 2) != 0)
                return at;
            var length = draft.Text.AsSpan(at, Math.Min(LongestList, draft.Text.Length - at)).IndexOfAny('}', '\n');
            if (length < 0 || draft.Text[at + length] != '}')
                return at;
            var (end, inner) = (at + length + 1, draft.Text[(at + 2)..(at + length)].Trim());
            var found = inner is "toc"
                ? KramdownPlaces.Contents(draft, at, end)
                : KramdownPlaces.Extension(finder, inner, at, end) ?? Attributes(inner, at, end);
            if (found is not { } change)
                return at;
            splices.AddRange(change.Splices);
            context.Tell(change.Kind, change.Subject, change.Outcome, draft, at);
            return Math.Max(end, change.Splices.Max(s => s.End));
        }

        KramdownChange? Attributes(string inner, int at, int end) =>
            AttributeList.Of(inner) is { } list ? KramdownPlaces.Place(draft, list, at, end, FenceAbove(at)) : null;

        CodeSpan? FenceAbove(int at)
        {
            var end = draft.OpenedLine(at) - 1;
            fences ??= ProseScanner.CodeOf(draft.Text).Where(c => c.Kind == CodeKind.Fence).ToDictionary(c => c.End);
            return fences.TryGetValue(end, out var fence) ? fence : null;
        }
    }
}

/// <summary>What becomes of one mark.</summary>
/// <param name="Splices">What is written.</param>
/// <param name="Kind">Whether it was carried.</param>
/// <param name="Subject">What it is.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record KramdownChange(
    System.Collections.Immutable.ImmutableArray<TextSplice> Splices,
    RemarkKind Kind,
    string Subject,
    string Outcome
);
