using System.Collections.Immutable;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Names;

/// <summary>Authors that settings and data files name more than once.</summary>
internal static class AuthorNames
{
    /// <summary>Each author once, in the order of their first mention, with everything that any mention says: all keys,
    /// the first page and the first text about the author. Case does not tell names apart.</summary>
    public static ImmutableArray<ForeignAuthor> Merged(IEnumerable<ForeignAuthor> authors) =>
        [.. authors.GroupBy(a => a.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.Aggregate(Both))];

    private static ForeignAuthor Both(ForeignAuthor first, ForeignAuthor second) =>
        first with
        {
            Keys = [.. first.Keys.Union(second.Keys, StringComparer.Ordinal)],
            Url = first.Url ?? second.Url,
            Bio = first.Bio ?? second.Bio,
        };
}
