using System.Collections.Frozen;
using Blog.Data.Nodes;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Import.Matters;

/// <summary>Keys and words of other blogs that may mean that a document is not public. In a blog of this program they
/// mean nothing; where one moves in, the author decides on each.</summary>
internal static class ClosedKeys
{
    // 'archived' and 'inactive' may only mean old: a draft too many is found at once, a leak is not.
    private static readonly FrozenSet<string> Closing = FrozenSet.Create(
        "encrypt",
        "encrypted",
        "isencrypted",
        "secret",
        "confidential",
        "internal",
        "paywall",
        "paywalled",
        "premium",
        "ispremium",
        "paid",
        "members",
        "locked",
        "restricted",
        "inactive",
        "archived",
        "isarchived",
        "disabled",
        "deleted",
        "trashed",
        "wip"
    );

    private static readonly FrozenSet<string> Opening = FrozenSet.Create("show", "shown", "display", "viewable");

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "draft",
        "drafts",
        "private",
        "unpublished",
        "wip",
        "secret",
        "encrypted"
    );

    // What says no beside the flags of front matter.
    private static readonly FrozenSet<string> No = FrozenSet.Create("none", "never");

    /// <summary>The entry that may close a document, as it is written; null for none.</summary>
    /// <param name="matter">The front matter.</param>
    /// <param name="terms">Its tags and categories.</param>
    public static string? Find(DataMap matter, IEnumerable<string> terms) =>
        matter.Entries.Select(OfEntry).FirstOrDefault(e => e is not null)
        ?? terms.Where(IsClosing).Select(t => $"the tag or category '{t}'").FirstOrDefault();

    private static string? OfEntry(DataEntry entry)
    {
        var key = KeyTable.Normal(entry.Key);
        if (HoldingKeys.IsContainer(entry.Key) && entry.Value is DataMap inner)
            return inner.Entries.Select(OfEntry).FirstOrDefault(e => e is not null);
        return key == "layout" && entry.Value is DataScalar layout && IsClosing(layout.Text)
            ? Written(entry)
            : OfKey(entry);
    }

    private static string? OfKey(DataEntry entry)
    {
        if (MatterLookup.IsBlank(entry.Value))
            return null;
        var key = KeyTable.Normal(entry.Key);
        var isNo = entry.Value is DataScalar value && IsNo(value.Text);
        return (Closing.Contains(key) && !isNo) || (Opening.Contains(key) && isNo) ? Written(entry) : null;
    }

    private static bool IsClosing(string word) => Words.Contains(KeyTable.Normal(word.Trim()));

    // A value may be what opens the document: the report has only yes, no and the name of a layout.
    private static string Written(DataEntry entry) =>
        entry.Value is DataScalar { Text: var text } && (IsClosing(text) || IsFlag(text))
            ? $"{entry.Key}: {text.Trim()}"
            : $"the key '{entry.Key}'";

    private static bool IsFlag(string text) => IsNo(text) || HoldingKeys.FlagOf(text) == true;

    private static bool IsNo(string text) =>
        HoldingKeys.FlagOf(text) == false || No.Contains(text.Trim().ToLowerInvariant());
}
