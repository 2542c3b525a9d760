using System.Collections.Immutable;
using Blog.Data.Headers;

namespace Blog.Editing.Entries;

/// <summary>Ways to add a key with a list of one entry to front matter, at its end.</summary>
internal static class MissingList
{
    /// <summary>The ways, the best first.</summary>
    public static IEnumerable<ImmutableArray<Splice>> Ways(FrontMatterDraft draft)
    {
        if (draft.IsBracketed(draft.Root))
            return InBraces(draft);
        if (draft.Block.Form == FrontMatterForm.Toml && draft.Change.Alone is not null)
            // Before all tables: after one it would be a key of that table.
            return
            [
                [draft.Lines(draft.Block.Content.Start, draft.Notation.List(draft.Key, draft.Change.Fields, ""))],
            ];
        return draft.Block.Form == FrontMatterForm.Toml
            ?
            [
                [Table(draft)],
            ]
            :
            [
                [AtEnd(draft, draft.Block.Content.End)],
                .. AfterLast(draft),
            ];
    }

    private static IEnumerable<ImmutableArray<Splice>> InBraces(FrontMatterDraft draft)
    {
        var quoting = draft.Quoting;
        var key = draft.Notation.Key(draft.Key, quoting.Keys);
        var added = $"{key}{draft.Notation.Separator}[{draft.Notation.Map(draft.Change.Fields, quoting)}]";
        return draft.Root.Entries is [.., var last]
            ? BracketedInsertion.Add(
                draft,
                draft.Root,
                last.KeySpan.Start,
                Math.Max(last.KeySpan.End, last.Value.Span.End),
                added
            )
            : BracketedInsertion.Add(draft, draft.Root, 0, null, added);
    }

    // A table of an array may stand anywhere after the keys outside tables, so always at the end of the front matter.
    private static Splice Table(FrontMatterDraft draft)
    {
        var content = draft.Text.AsSpan(draft.Block.Content.Start, draft.Block.Content.Length);
        var isApart =
            content.IsWhiteSpace()
            || TextLine.At(draft.Text, draft.LineStart(draft.Block.Content.End - 1)).IsBlank(draft.Text);
        return draft.Lines(
            draft.Block.Content.End,
            (isApart ? "" : "\n") + draft.Notation.List(draft.Key, draft.Change.Fields, "")
        );
    }

    private static Splice AtEnd(FrontMatterDraft draft, int position)
    {
        var indentation = draft.Root.Entries is [var first, ..] ? draft.Indentation(first.KeySpan.Start) : null;
        return draft.Lines(position, draft.Notation.List(draft.Key, draft.Change.Fields, indentation ?? ""));
    }

    // The front matter may end in "...", which nothing may follow.
    private static IEnumerable<ImmutableArray<Splice>> AfterLast(FrontMatterDraft draft) =>
        draft.Root.Entries is [.., var last]
            ?
            [
                [AtEnd(draft, draft.NextLine(Math.Max(last.KeySpan.End, last.Value.Span.End)))],
            ]
            : [];
}
