using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Editing.Entries;

/// <summary>Reads front matter again after an edit, and accepts the edit only if it made the wanted change and no
/// other.</summary>
/// <param name="draft">The front matter before.</param>
/// <param name="body">The text after the front matter before.</param>
internal sealed class EditCheck(FrontMatterDraft draft, string body)
{
    /// <summary>Whether the text has the wanted change and no other.</summary>
    public bool Accepts(SourceText edited)
    {
        var after = FrontMatter.Read(edited);
        return after.Diagnostics.IsEmpty
            && edited.Text.AsSpan(after.BodyStart).SequenceEqual(body)
            && Others(draft.Root)
                .SequenceEqual(
                    Others(after.Values),
                    EqualityComparer<DataEntry>.Create((a, b) => a is not null && b is not null && SameValues.Are(a, b))
                )
            && AcceptsItems(FrontMatterDraft.ItemsOf(after.Values, draft.Key));
    }

    private IEnumerable<DataEntry> Others(DataMap root) => root.Entries.Where(e => e != root.Find(draft.Key));

    private bool AcceptsItems(ImmutableArray<DataNode> after)
    {
        var before = draft.Items;
        var changed = draft.Change.Index ?? before.Length;
        return after.Length == Math.Max(before.Length, changed + 1)
            && after
                .Select((item, i) => i == changed ? AcceptsItem(draft.Item, item) : SameValues.Are(before[i], item))
                .All(same => same);
    }

    private bool AcceptsItem(DataNode? before, DataNode after)
    {
        var fields = draft.Change.Fields;
        if (draft.Change.Alone is { } alone)
            return before is null && SameValues.Is(after, alone.Value);
        if (before is DataScalar && fields is [var only] && SameValues.Is(after, only.Value))
            return true;
        return after is DataMap map
            && fields.All(f => map.Find(f.Name) is { } entry && SameValues.Is(entry.Value, f.Value))
            && map.Entries.Where(e => !fields.Any(f => IsNamed(e, f))).ToList() is var kept
            && (before as DataMap ?? DataMap.Empty).Entries.Where(e => !fields.Any(f => IsNamed(e, f))).ToList()
                is var own
            && kept.Count == own.Count
            && kept.Zip(own).All(p => SameValues.Are(p.First, p.Second));
    }

    private static bool IsNamed(DataEntry entry, EntryField field) =>
        entry.Key.Equals(field.Name, StringComparison.OrdinalIgnoreCase);
}
