using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Import.Matters;

/// <summary>Writes the dates of front matter in ISO 8601, so that this program reads them as they were meant.</summary>
internal static class DatedMatter
{
    private static readonly FrozenSet<string> Names = FrontMatterKeys
        .All.Where(k => k.Name is "date" or "updated" or "expires")
        .SelectMany(k => k.Aliases.Concat(k.StandIns).Prepend(k.Name))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The front matter with such dates. A date that cannot be read stays as it is; one that means that there
    /// is none is left out.</summary>
    public static DataMap Of(DataMap matter, ForeignDateReader dates) =>
        matter with
        {
            Entries = [.. matter.Entries.Select(e => Of(e, dates)).OfType<DataEntry>()],
        };

    /// <summary>Every text of a document that may be a date.</summary>
    public static IEnumerable<string> DatesOf(ForeignDocument document)
    {
        ImmutableArray<string?> said = [document.Date, document.Copy?.Date];
        return document
            .Matter.Entries.Where(e => MayBeDate(e.Key))
            .Select(e => e.Value)
            .OfType<DataScalar>()
            .Select(v => v.Text)
            .Concat(said.OfType<string>());
    }

    private static DataEntry? Of(DataEntry entry, ForeignDateReader dates)
    {
        if (entry.Value is not DataScalar { Kind: not DataScalarKind.Null } scalar || !MayBeDate(entry.Key))
            return entry;
        if (Reading.Parsing.Dates.DateReader.IsNone(scalar.Text))
            return null;
        return dates.Read(scalar.Text) is { } date
            ? entry with
            {
                Value = scalar with { Kind = DataScalarKind.Text, Text = date.ToIso() },
            }
            : entry;
    }

    private static bool MayBeDate(string key) =>
        Names.Contains(key)
        || HoldingKeys.Find(key)?.Sense is HoldingSense.From or HoldingSense.Until or HoldingSense.NoHoldsBack;
}
