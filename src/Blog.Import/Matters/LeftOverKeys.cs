using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Import.Matters;

/// <summary>Decides what becomes of the keys that nothing here stands for, by <see cref="KeyTable"/>.</summary>
/// <param name="document">The document.</param>
/// <param name="remarks">Gets what is left out.</param>
internal sealed class LeftOverKeys(ForeignDocument document, MatterRemarks remarks)
{
    private static readonly ImmutableArray<string> Terms =
    [
        "tags",
        "tag",
        "categories",
        "category",
        "series",
        "authors",
        "author",
    ];

    /// <summary>The keys to keep as they are, and those to keep below <c>meta</c>.</summary>
    /// <param name="lookup">The front matter, after its fields were asked for.</param>
    /// <param name="unread">Values that are to be kept below <c>meta</c>.</param>
    public (ImmutableArray<DataEntry> Kept, ImmutableArray<DataEntry> Meta) Sort(
        MatterLookup lookup,
        IEnumerable<DataEntry> unread
    )
    {
        var kept = ImmutableArray.CreateBuilder<DataEntry>();
        var meta = new FirstEntries();
        foreach (var entry in lookup.Rest)
        {
            if (WithoutTerms(entry) is not { } copy)
                continue;
            if (entry.Key.Equals("meta", StringComparison.OrdinalIgnoreCase) && entry.Value is DataMap inner)
                meta.AddAll(inner.Entries.Select(e => Made.Entry(e.Key, Made.Copy(e.Value))));
            else if (IsSaidOtherwise(entry))
                continue;
            else if (KeyTable.FateOf(entry.Key) is KeyFate.Kept && !MatterLookup.IsOwn(entry.Key))
                kept.Add(copy);
            else
                meta.AddAll([copy]);
        }

        meta.AddAll(unread);
        return (kept.ToImmutable(), meta.All);
    }

    // Zola's map of tags, categories, series and authors, which are written as this program has them.
    private static DataEntry? WithoutTerms(DataEntry entry)
    {
        if (!entry.Key.Equals("taxonomies", StringComparison.OrdinalIgnoreCase) || entry.Value is not DataMap terms)
            return Made.Entry(entry.Key, Made.Copy(entry.Value));
        var others = terms.Entries.Where(e => !Terms.Contains(e.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        return others.Count == 0 ? null : Made.Entry(entry.Key, Made.Copy(Made.Map(others)));
    }

    // The document says it in this program's way.
    private bool IsSaidOtherwise(DataEntry entry)
    {
        switch (KeyTable.FateOf(entry.Key))
        {
            case KeyFate.OfTheme:
                var name = Made.OneLine(entry.Value) is { } text ? $"{entry.Key}: {text}" : entry.Key;
                remarks.Add(RemarkKind.Converted, name, "left out: it is of the old theme", document, entry);
                return true;
            case KeyFate.Secret:
                remarks.Add(RemarkKind.Decided, $"the key '{entry.Key}'", "left out: it is secret", document, entry);
                return true;
            case KeyFate.Address:
                return entry.Value is not DataScalar { Text: var address } || !IsElsewhere(address);
            default:
                return HoldingKeys.Find(entry.Key) is { IsAmbiguous: false, Sense: not HoldingSense.From };
        }
    }

    // 'url' of a post may say where it links to.
    private static bool IsElsewhere(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
