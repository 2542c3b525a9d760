using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;

namespace Blog.Import.Sources.Hugo;

/// <summary>The main menu of a blog of Hugo: the entries of the settings, and the documents that say they are in
/// it.</summary>
internal static class HugoMenu
{
    private static readonly string[] Keys = ["menu", "menus"];

    /// <summary>The entries by their weights; those without one come last.</summary>
    /// <param name="values">The settings.</param>
    /// <param name="language">Those of the first language.</param>
    /// <param name="documents">The documents.</param>
    public static IEnumerable<(string Title, string Url)> Of(
        DataMap values,
        DataMap language,
        IEnumerable<ForeignDocument> documents
    )
    {
        var written = Keys.SelectMany(k => values.MapsAt(k + ".main").Concat(language.MapsAt(k + ".main")))
            .Select(m => (m.TextAt("name", "title", "identifier"), m.TextAt("url", "pageRef", "pageref"), Weight(m)));
        return written
            .Concat(documents.Where(d => d is { HeldBackBy: null, Language: null }).SelectMany(OfDocument))
            .Where(e => e is { Item1: not null, Item2: not null })
            .OrderBy(e => e.Item3)
            .Select(e => (e.Item1!, e.Item2!));
    }

    // "menu: main", a list with it, or a map with what the entry says.
    private static IEnumerable<(string?, string?, int)> OfDocument(ForeignDocument document)
    {
        foreach (var key in Keys)
        {
            var entry = document.Matter.MapAt(key + ".main");
            var isIn = document.Matter.At(key + ".main") is not null || document.Matter.TextsAt(key).Contains("main");
            if (isIn && document.Addresses is [var address, ..])
                yield return (
                    entry.TextAt("name") ?? document.Matter.TextAt("linkTitle", "title"),
                    address,
                    entry.Entries.IsEmpty ? Weight(document.Matter) : Weight(entry)
                );
        }
    }

    private static int Weight(DataMap map) => map.NumberAt("weight") ?? int.MaxValue;
}
