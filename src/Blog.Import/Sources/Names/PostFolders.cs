using System.Collections.Frozen;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Names;

/// <summary>The names that folders of posts usually have.</summary>
internal static class PostFolders
{
    private static readonly FrozenSet<string> Usual = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "post posts blog blogs article articles news entry entries journal notes note til writing writings"
            .Split(' ')
            .Concat("essay essays log logs weblog diary _posts story stories thoughts microblog archive".Split(' '))
            .ToArray()
    );

    /// <summary>Whether a folder has such a name.</summary>
    public static bool IsUsual(string name) => Usual.Contains(name);

    /// <summary>Whether a folder of a path has such a name.</summary>
    public static bool IsIn(string folder) => folder.Split('/').Any(Usual.Contains);

    /// <summary>The folder of addresses that most posts have, without slashes at the ends; of equals the first by name.
    /// Null without posts that have addresses.</summary>
    public static string? Commonest(IEnumerable<ForeignDocument> documents) =>
        documents
            .Where(d => d is { Kind: ForeignKind.Post, Language: null, Addresses.Length: > 0 })
            .GroupBy(d => AddressText.FolderOf(d.Addresses[0]))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
