using System.Collections.Immutable;
using Blog.Data.Headers;
using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>Ways to add an entry to the value of the list's key: a list, a single value or nothing.</summary>
internal static class GrownList
{
    /// <summary>The ways, the best first.</summary>
    public static IEnumerable<ImmutableArray<Splice>> Ways(FrontMatterDraft draft, DataEntry entry) =>
        entry.Value switch
        {
            DataScalar { Kind: DataScalarKind.Null } => FromNothing(draft, entry),
            DataList list when draft.IsBracketed(list) => Bracketed(draft, list),
            DataList list when draft.Block.Form == FrontMatterForm.Toml => Table(draft, list),
            DataList list => Lines(draft, list),
            var single => [.. FromLine(draft, entry, single), .. FromMap(draft, single), .. FromSingle(draft, single)],
        };

    private static string Map(FrontMatterDraft draft) => draft.Notation.Map(draft.Change.Fields, draft.Quoting);

    private static IEnumerable<ImmutableArray<Splice>> Bracketed(FrontMatterDraft draft, DataList list) =>
        list.Items is [.., var last]
            ? BracketedInsertion.Add(draft, list, last.Span.Start, last.Span.End, Map(draft))
            : BracketedInsertion.Add(draft, list, 0, null, Map(draft));

    // "crossposts:" with nothing or "~" after it.
    private static IEnumerable<ImmutableArray<Splice>> FromNothing(FrontMatterDraft draft, DataEntry entry)
    {
        if (Colon.After(draft.Text, entry.KeySpan) is not { } colon)
            yield break;
        if (draft.Indentation(entry.KeySpan.Start) is { } indentation)
            yield return [draft.Lines(draft.NextLine(colon), Item(draft, indentation + "  ", " "))];
        yield return entry.Value.Span.Length > 0
            ? [new Splice(entry.Value.Span.Start, entry.Value.Span.Length, $"[{Map(draft)}]")]
            : [new Splice(colon + 1, 0, $" [{Map(draft)}]")];
    }

    // "crossposts: https://…" becomes the first line of a list, with the comment after it.
    private static IEnumerable<ImmutableArray<Splice>> FromLine(
        FrontMatterDraft draft,
        DataEntry entry,
        DataNode single
    )
    {
        if (
            draft.Block.Form == FrontMatterForm.Toml
            || draft.Indentation(entry.KeySpan.Start) is not { } indentation
            || Colon.After(draft.Text, entry.KeySpan) is not { } colon
            || draft.NextLine(colon) <= single.Span.Start
        )
            yield break;
        yield return
        [
            draft.Lines(colon + 1, $"\n{indentation}  -"),
            draft.Lines(draft.NextLine(single.Span.End), Item(draft, indentation + "  ", " ")),
        ];
    }

    // A map that stands alone, on lines of its own, is moved in to become the first entry.
    private static IEnumerable<ImmutableArray<Splice>> FromMap(FrontMatterDraft draft, DataNode single)
    {
        if (
            draft.Block.Form == FrontMatterForm.Toml
            || single is not DataMap
            || draft.IsBracketed(single)
            || draft.Indentation(single.Span.Start) is not { } indentation
        )
            yield break;
        var splices = ImmutableArray.CreateBuilder<Splice>();
        splices.Add(new Splice(single.Span.Start, 0, "- "));
        var position = draft.NextLine(single.Span.Start);
        for (; position < single.Span.End; position = draft.NextLine(position))
        {
            if (!TextLine.At(draft.Text, position).IsBlank(draft.Text))
                splices.Add(new Splice(position, 0, "  "));
        }

        splices.Add(draft.Lines(position, Item(draft, indentation, " ")));
        yield return splices.ToImmutable();
    }

    private static IEnumerable<ImmutableArray<Splice>> FromSingle(FrontMatterDraft draft, DataNode single) =>
        [
            [new Splice(single.Span.Start, 0, "["), new Splice(single.Span.End, 0, $", {Map(draft)}]")],
        ];

    private static IEnumerable<ImmutableArray<Splice>> Table(FrontMatterDraft draft, DataList list)
    {
        var lines =
            "\n" + draft.Notation.List(draft.Key, draft.Change.Fields, draft.Indentation(list.Span.Start) ?? "");
        var end = list.Items is [.., DataMap { Entries: [.., var last] }] ? last.Value.Span.End : list.Span.End;
        return
        [
            [draft.Lines(draft.NextLine(end), lines)],
            [draft.Lines(draft.Block.Content.End, lines)],
        ];
    }

    private static IEnumerable<ImmutableArray<Splice>> Lines(FrontMatterDraft draft, DataList list)
    {
        if (draft.Text[list.Span.Start] != '-' || draft.Indentation(list.Span.Start) is not { } indentation)
            yield break;
        var item = Item(draft, indentation, GapOf(draft, list));
        yield return [draft.Lines(draft.NextLine(list.Span.End), item)];
        // The end of a last entry that is an alias or a long text is not known; the start of the next key is.
        var next = draft
            .Root.Entries.Where(e => e.KeySpan.Start > list.Span.Start)
            .Select(e => draft.LineStart(e.KeySpan.Start))
            .DefaultIfEmpty(draft.Block.Content.End)
            .Min();
        yield return [draft.Lines(next, item)];
    }

    // One line for the entry if the last one has one line, otherwise several.
    private static string Item(FrontMatterDraft draft, string indentation, string gap) =>
        draft.Items.LastOrDefault(i => i is DataMap) is { } model && draft.IsBracketed(model)
            ? $"{indentation}-{gap}{Map(draft)}\n"
            : ((YamlNotation)draft.Notation).BlockItem(draft.Change.Fields, draft.Quoting, indentation, gap);

    private static string GapOf(FrontMatterDraft draft, DataList list)
    {
        var start = list.Items is [.., var last] ? last.Span.Start : 0;
        if (start <= list.Span.Start)
            return " ";
        var before = draft.Text[draft.LineStart(start)..start];
        var gap = before[(before.LastIndexOf('-') + 1)..];
        return gap.Length > 0 && gap.All(c => c == ' ') && before.Contains('-', StringComparison.Ordinal) ? gap : " ";
    }
}
