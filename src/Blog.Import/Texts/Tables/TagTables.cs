using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>All tables of tags. Where a document may have several dialects, the first table that knows a name
/// counts.</summary>
internal static class TagTables
{
    private static readonly ImmutableArray<TagTable> _all =
    [
        JekyllTags.All,
        HexoTags.All,
        ZolaShortcodes.Calls,
        ZolaShortcodes.Blocks,
        HugoShortcodes.All,
        StatiqShortcodes.All,
        WordPressShortcodes.All,
        MdxComponents.All,
    ];

    /// <summary>What a tag becomes in a document of some dialects; null when no table knows it.</summary>
    public static Meaning? Find(ForeignTag tag, Dialects dialects) =>
        _all.Where(t => t.Form == tag.Form && (t.Dialect & dialects) != 0)
            .Select(t => t.Find(tag.Name))
            .FirstOrDefault(m => m is not null);
}
