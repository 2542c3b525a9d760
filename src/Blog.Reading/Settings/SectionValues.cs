using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Reading.Settings;

/// <summary>Chooses of what is said of many documents at once that which holds them back.</summary>
internal static class SectionValues
{
    // What a section says of itself and means of all that is in it.
    private static readonly FrozenSet<string> OfSection = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "draft",
        "published",
        "private"
    );

    // Days are handed down with the rest: before one of them, or after it, nothing is published.
    private static readonly FrozenSet<string> Days = FrozenSet.Create("date", "expires", "expirydate");

    /// <summary>
    /// What a section's own file hands down. Zola loads nothing of a folder whose section is a draft. Whatever else a
    /// section says is about its own page, but for what Hugo hands down.
    /// </summary>
    /// <param name="section">Its front matter.</param>
    /// <param name="isHome">Whether it is the home page's.</param>
    public static DataMap OfIndex(DataMap section, bool isHome) =>
        new(
            default,
            [
                .. section.Entries.Where(e => !isHome && OfSection.Contains(e.Key) && e.Value is DataScalar),
                .. Cascades(section.Find("cascade")?.Value).SelectMany(cascade => Holding(cascade).Entries),
            ]
        );

    /// <summary>What of a map holds documents back.</summary>
    public static DataMap Holding(DataMap map) => new(default, [.. map.Entries.Where(IsHolding)]);

    /// <summary>What of Nikola's lines (<c>.. status: draft</c>) holds a document back.</summary>
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
        // An address for all of a folder is a pattern in another language; the word for no is none.
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
