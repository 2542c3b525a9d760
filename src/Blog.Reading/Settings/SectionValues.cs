using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Reading.Settings;

/// <summary>Selects the entries that hold documents back from data of several documents.</summary>
internal static class SectionValues
{
    // Keys of a section that apply to all its documents.
    private static readonly FrozenSet<string> OfSection = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "draft",
        "published",
        "private"
    );

    // Days are inherited too: before or after them nothing of the section is published.
    private static readonly FrozenSet<string> Days = FrozenSet.Create("date", "expires", "expirydate");

    /// <summary>The entries that documents inherit from the file of their section. Zola skips a folder whose section is
    /// a draft. Other keys describe the section's own page, except those that Hugo hands down.</summary>
    /// <param name="section">Its front matter.</param>
    /// <param name="isHome">Whether it is the file of the home page.</param>
    public static DataMap OfIndex(DataMap section, bool isHome) =>
        new(
            default,
            [
                .. section.Entries.Where(e => !isHome && OfSection.Contains(e.Key) && e.Value is DataScalar),
                .. Cascades(section.Find("cascade")?.Value).SelectMany(cascade => Holding(cascade).Entries),
            ]
        );

    /// <summary>The entries of a map that hold documents back.</summary>
    public static DataMap Holding(DataMap map) => new(default, [.. map.Entries.Where(IsHolding)]);

    /// <summary>The lines of Nikola (<c>.. status: draft</c>) that hold a document back.</summary>
    public static DataMap OfLines(string text)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var line in text.Split('\n').Where(l => l.StartsWith(".. ", StringComparison.Ordinal)))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is not (> 3 and var colon))
                continue;
            var value = new DataScalar(default, DataScalarKind.Text, line[(colon + 1)..].Trim());
            entries.Add(new DataEntry(line[3..colon].Trim(), default, value));
        }

        return Holding(new DataMap(default, entries.ToImmutable()));
    }

    private static bool IsHolding(DataEntry entry)
    {
        if (entry.Value is DataMap && HoldingKeys.IsContainer(entry.Key))
            return true;
        if (Days.Contains(HoldingKeys.Normal(entry.Key)))
            return true;
        // An address for a whole folder is a pattern of another generator; only the word for no counts.
        return HoldingKeys.Find(entry.Key) is { } key
            && (key.Sense != HoldingSense.Address || entry.Value is DataScalar { Text: "false" });
    }

    private static IEnumerable<DataMap> Cascades(DataNode? node) =>
        node switch
        {
            DataMap map => [map],
            DataList list => list.Items.OfType<DataMap>().Where(IsOfPages),
            _ => [],
        };

    private static bool IsOfPages(DataMap cascade) =>
        (cascade.Find("_target") ?? cascade.Find("target"))?.Value is not DataMap target
        || target.Find("kind")?.Value is not DataScalar { Text: not "page" };
}
