using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.Names;

namespace Blog.Import.Sources.Hugo;

/// <summary>Decides which sections hold posts.</summary>
internal static class HugoSections
{
    private const int FewPages = 3;

    /// <summary>The sections of posts: those that the settings name; else the one with most documents, as Hugo has it.
    /// Sections with a usual name count too, if their documents have dates.</summary>
    public static ImmutableArray<string> OfPosts(
        IEnumerable<(HugoPlace Place, DataMap Matter)> texts,
        HugoConfig config
    )
    {
        var sections = texts
            .Where(t => !t.Place.IsSection && t.Place.Folder.Length > 0)
            .GroupBy(t => t.Place.Section)
            .Select(g => (Name: g.Key, All: g.Count(), Dated: g.Count(t => IsDated(t.Place, t.Matter))))
            .OrderByDescending(s => s.Dated)
            .ThenBy(s => s.Name, StringComparer.Ordinal)
            .ToList();
        var usual = sections.Where(s => PostFolders.IsUsual(s.Name)).Select(s => s.Name);
        if (config.MainSections is { IsEmpty: false } main)
            return [.. main.Concat(usual).Distinct()];
        var largest = sections.Where(s => s.Dated > 0 && (s.Dated >= FewPages || sections.Count == 1)).Take(1);
        return [.. usual.Concat(usual.Any() ? [] : largest.Select(s => s.Name)).Distinct()];
    }

    private static bool IsDated(HugoPlace place, DataMap matter) =>
        matter.TextAt("date", "publishDate") is not null || NameParts.Of(place.Stem).Date is not null;
}
