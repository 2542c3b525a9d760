using System.Collections.Immutable;
using Blog.Data.Headers;
using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>Ways to change an entry that is there.</summary>
internal static class ChangedEntry
{
    /// <summary>The ways, the best first.</summary>
    public static IEnumerable<ImmutableArray<Splice>> Ways(FrontMatterDraft draft, DataEntry list, DataNode item) =>
        item switch
        {
            DataMap map => OfMap(draft, map),
            DataScalar scalar when draft.Change.Fields is [var only] && SameValues.Is(scalar, only.Value) =>
            [
                [],
            ],
            DataScalar scalar => [.. InLines(draft, list, scalar), .. InBraces(draft, scalar)],
            _ => [],
        };

    private static IEnumerable<ImmutableArray<Splice>> OfMap(FrontMatterDraft draft, DataMap map)
    {
        var quoting = Quoting.Like(draft.Text, map);
        var isBracketed = draft.IsBracketed(map);
        var changed = draft
            .Change.Fields.Where(f => map.Find(f.Name) is { } there && !SameValues.Is(there.Value, f.Value))
            .Select(f => Replace(draft, map.Find(f.Name)!, f, quoting, isBracketed))
            .ToImmutableArray();
        ImmutableArray<EntryField> missing = [.. draft.Change.Fields.Where(f => map.Find(f.Name) is null)];
        if (missing.IsEmpty)
            return [changed];
        var ways = isBracketed
            ? MissingInBraces(draft, map, missing, quoting)
            : MissingInLines(draft, map, missing, quoting);
        return ways.Select(w => changed.AddRange(w));
    }

    private static Splice Replace(
        FrontMatterDraft draft,
        DataEntry there,
        EntryField field,
        Quoting quoting,
        bool isBracketed
    )
    {
        if (there.Value is DataScalar { Kind: DataScalarKind.Null, Span.Length: 0 })
            return new Splice(
                (Colon.After(draft.Text, there.KeySpan) ?? there.KeySpan.End) + 1,
                0,
                " " + draft.Notation.Value(field, quoting.Values, isBracketed)
            );
        var value = draft.Notation.Value(field, Quoting.At(draft.Text, there.Value.Span.Start), isBracketed);
        return new Splice(there.Value.Span.Start, there.Value.Span.Length, value);
    }

    private static IEnumerable<ImmutableArray<Splice>> MissingInBraces(
        FrontMatterDraft draft,
        DataMap map,
        ImmutableArray<EntryField> missing,
        Quoting quoting
    )
    {
        var added = string.Join(", ", missing.Select(f => draft.Notation.Pair(f, quoting, isBracketed: true)));
        return map.Entries is [.., var last]
            ? BracketedInsertion.Add(
                draft,
                map,
                last.KeySpan.Start,
                Math.Max(last.KeySpan.End, last.Value.Span.End),
                added
            )
            : BracketedInsertion.Add(draft, map, 0, null, added);
    }

    private static IEnumerable<ImmutableArray<Splice>> MissingInLines(
        FrontMatterDraft draft,
        DataMap map,
        ImmutableArray<EntryField> missing,
        Quoting quoting
    )
    {
        if (map.Entries is not [var first, ..])
            yield break;
        var last = map.Entries[^1];
        var pairs = missing.Select(f => draft.Notation.Pair(f, quoting, isBracketed: false)).ToList();
        var indentation = Margin(draft, first.KeySpan.Start);
        yield return
        [
            draft.Lines(
                draft.NextLine(Math.Max(last.KeySpan.End, last.Value.Span.End)),
                string.Concat(pairs.Select(p => $"{indentation}{p}\n"))
            ),
        ];
        // The end of the last value is not always known; the start of the first key is.
        yield return [draft.Lines(first.KeySpan.Start, string.Concat(pairs.Select(p => $"{p}\n{indentation}")))];
    }

    // "- https://…" and "crossposts: https://…" get a key before the text, and the other keys on lines below.
    private static IEnumerable<ImmutableArray<Splice>> InLines(
        FrontMatterDraft draft,
        DataEntry list,
        DataScalar scalar
    )
    {
        if (draft.Block.Form == FrontMatterForm.Toml)
            yield break;
        var held = draft.Change.Fields.FirstOrDefault(f => SameValues.Is(scalar, f.Value));
        var others = draft
            .Change.Fields.Where(f => f != (held ?? draft.Change.Fields[0]))
            .Select(f => draft.Notation.Pair(f, draft.Quoting, isBracketed: false));
        if (draft.Text[draft.LineStart(scalar.Span.Start)..scalar.Span.Start].Trim() == "-")
        {
            var margin = Margin(draft, scalar.Span.Start);
            yield return
            [
                held is null
                    ? new Splice(
                        scalar.Span.Start,
                        scalar.Span.Length,
                        draft.Notation.Pair(draft.Change.Fields[0], draft.Quoting, isBracketed: false)
                    )
                    : new Splice(scalar.Span.Start, 0, held.Name + draft.Notation.Separator),
                draft.Lines(draft.NextLine(scalar.Span.End), string.Concat(others.Select(p => $"{margin}{p}\n"))),
            ];
        }
        else if (
            held is not null
            && draft.Indentation(list.KeySpan.Start) is { } indentation
            && Colon.After(draft.Text, list.KeySpan) is { } colon
            && list.Value == scalar
        )
        {
            yield return
            [
                draft.Lines(colon + 1, $"\n{indentation}  - {held.Name}:"),
                draft.Lines(
                    draft.NextLine(scalar.Span.End),
                    string.Concat(others.Select(p => $"{indentation}    {p}\n"))
                ),
            ];
        }
    }

    private static IEnumerable<ImmutableArray<Splice>> InBraces(FrontMatterDraft draft, DataScalar scalar) =>
        [
            [new Splice(scalar.Span.Start, scalar.Span.Length, draft.Notation.Map(draft.Change.Fields, draft.Quoting))],
        ];

    // Blanks as wide as the text before a key, its dash included.
    private static string Margin(FrontMatterDraft draft, int position) =>
        string.Concat(draft.Text[draft.LineStart(position)..position].Select(c => c == '\t' ? c : ' '));
}
