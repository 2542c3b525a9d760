using System.Collections.Immutable;
using Blog.Data;

namespace Blog.Editing.Entries;

/// <summary>An edit of one entry of a list in front matter.</summary>
/// <param name="Key">The list's key, as it is written where there is no list yet.</param>
/// <param name="Choose">
/// Says what is to become of the list when it is shown its entries: maps or single values, in the order written. A
/// value that stands alone where a list is expected is shown as a list of one, and a missing list as an empty one.
/// </param>
public sealed record EntryEdit(string Key, Func<ImmutableArray<DataNode>, EntryChange> Choose);
