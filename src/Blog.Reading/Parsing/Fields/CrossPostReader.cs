using System.Collections.Immutable;
using Blog.Data;
using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Reading.Parsing.Dates;
using Blog.Text;

namespace Blog.Reading.Parsing.Fields;

/// <summary>Reads the published and planned copies on other sites from front matter.</summary>
/// <param name="options">The settings that decide how it is read.</param>
/// <param name="date">The document's date; null for one that has none.</param>
/// <param name="canonical">Where the document was first published when that was elsewhere: copies may then be older
/// than the document.</param>
internal sealed class CrossPostReader(ParsingOptions options, DateTimeOffset? date, string? canonical)
{
    /// <summary>The copies in the order written. A plan for a target that has a copy already is left out.</summary>
    public ImmutableArray<CrossPost> Read(TypedMap map)
    {
        if (map.Node("crossposts") is null)
            return [];
        var written = map.TextsOrMaps("crossposts", FrontMatterKeys.CrossPost)
            .Select(item => item.Map is { } entry ? Of(entry, item.Place) : Of(map, item.Text!, item.Place))
            .OfType<CrossPost>()
            .ToList();
        ImmutableArray<CrossPost> superseded = [.. written.Where((copy, i) => IsSuperseded(written, i))];
        foreach (var copy in written.Where((copy, i) => IsSuperseded(written, i) || IsSecond(written, i)))
            map.ReportAt(copy.Place!, DiagnosticCatalogue.RepeatedTarget, copy.Target);
        return [.. written.Where(copy => !superseded.Any(s => ReferenceEquals(s, copy)))];
    }

    private static bool IsSuperseded(List<CrossPost> copies, int index) =>
        !copies[index].IsPublished
        && copies.Where((c, i) => c.To == copies[index].To && (c.IsPublished || i < index)).Any();

    private static bool IsSecond(List<CrossPost> copies, int index) =>
        copies[index].IsPublished && copies.Take(index).Any(c => c.To == copies[index].To && c.IsPublished);

    // A text is the address of a copy, or the target of a planned one.
    private CrossPost? Of(TypedMap map, string text, SourceLocation place)
    {
        if (text.AsSpan().IndexOfAny(':', '/') >= 0)
            return AddressOf(map, text, place) is { } address ? At(text, address, null, place) : null;
        return TargetOf(map, text, place) is { } target
            ? new CrossPost(target.Key, target.Name, null, null, null) { Place = place }
            : null;
    }

    private CrossPost? Of(TypedMap entry, SourceLocation place)
    {
        entry.ReportUnknown(DiagnosticCatalogue.MisspeltKey);
        if (entry.Node("to") is null && entry.Node("url") is null)
            entry.Report("to", DiagnosticCatalogue.MissingSetting, "to");
        var target = entry.Text("to") is { } name ? TargetOf(entry, name, entry.Place("to")) : null;
        var copy =
            entry.Node("url") is not null ? Published(entry, target, place)
            : target is not null
                ? new CrossPost(target.Key, target.Name, null, null, null) { Place = place, DueFrom = DueFrom(entry) }
            : null;
        return copy is null ? null : copy with { Note = entry.Text("note") };
    }

    private CrossPost? Published(TypedMap entry, CrossPostTarget? target, SourceLocation place)
    {
        if (entry.Text("url")?.Trim() is not { } text || AddressOf(entry, text, entry.Place("url")) is not { } address)
            return null;
        return At(text, address, target, place) with
        {
            Date = NotTooOld(entry, "date", PostFields.DateOf(entry, "date", options.TimeZone)),
        };
    }

    private CrossPost At(string url, CopyAddress address, CrossPostTarget? named, SourceLocation place)
    {
        var target = named ?? options.Targets.TargetOf(address);
        return new CrossPost(
            target?.Key ?? new TargetKey(address.Host),
            target?.Name ?? address.Host,
            new Uri(url).AbsoluteUri,
            null,
            null
        )
        {
            Place = place,
        };
    }

    private static CopyAddress? AddressOf(TypedMap map, string text, SourceLocation place)
    {
        var address = text.StartsWith("//", StringComparison.Ordinal) ? null : CopyAddress.Read(text);
        if (address is null)
            map.ReportAt(place, DiagnosticCatalogue.InvalidCopyAddress, text);
        else if (address.Identity is null)
            map.ReportAt(place, DiagnosticCatalogue.CopyWithoutIdentity, text);
        return address;
    }

    private CrossPostTarget? TargetOf(TypedMap map, string name, SourceLocation place)
    {
        var target = options.Targets.Named(name);
        if (target is null)
            map.Report(
                DiagnosticCatalogue
                    .UnknownTarget.At(place, name)
                    .Suggesting(name, options.Targets.Targets.Select(t => t.Key.Value))
            );
        return target;
    }

    private DateTimeOffset? DueFrom(TypedMap entry)
    {
        if (entry.Text("after") is not { } text)
            return NotTooOld(entry, "date", PostFields.DateOf(entry, "date", options.TimeZone));
        if (DatePeriod.Read(text) is { } period)
            return date is { } start ? period.After(start) : null;
        var due = DateReader.Read(text, options.TimeZone);
        if (due is null)
            entry.Report(
                "after",
                DiagnosticCatalogue.InvalidValue,
                text,
                "a date, or a number of days, weeks or months such as 3w"
            );
        return NotTooOld(entry, "after", due);
    }

    private DateTimeOffset? NotTooOld(TypedMap entry, string key, DateTimeOffset? day)
    {
        if (canonical is null && day is { } copied && date is { } published && copied.Date < published.Date)
            entry.Report(key, DiagnosticCatalogue.CopyOlderThanPost, $"{copied:yyyy-MM-dd}", $"{published:yyyy-MM-dd}");
        return day;
    }
}
