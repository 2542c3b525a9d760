using System.Collections.Immutable;
using Blog.Data;
using Blog.Model;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;
using Blog.Text;

namespace Blog.Pipelines.CrossPosts;

/// <summary>Reads <c>content/crossposts.lock.yml</c>.</summary>
internal sealed class ReadLedger : DocumentModule<SourceText, LedgerRead>
{
    private static readonly ImmutableArray<CopyFinding> Findings = [.. Enum.GetValues<CopyFinding>()];

    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => default;

    /// <inheritdoc/>
    protected override ModuleResult<LedgerRead> Process(Document<SourceText> document, ModuleContext context)
    {
        var source = document.Value;
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        var places = ImmutableArray.CreateBuilder<(LedgerEntry, SourceLocation, SourceLocation, SourceLocation)>();
        foreach (var (post, copies) in MapsOf(source, data.Root, diagnostics))
        {
            foreach (var (to, values) in MapsOf(source, copies, diagnostics))
            {
                var map = new TypedMap(source, values, LedgerKeys.Entry, diagnostics);
                map.ReportUnknown(DiagnosticCatalogue.UnknownSetting);
                var target = source.At(to.KeySpan);
                places.Add((EntryOf(post.Key, to.Key, map), source.At(post.KeySpan), target, map.Text("text") is null ? target : map.Place("text")));
            }
        }

        var ledger = places.Aggregate(CrossPostLedger.Empty, (all, place) => all.With(place.Item1));
        return new ModuleResult<LedgerRead>(new LedgerRead(ledger, places.ToImmutable()), [.. diagnostics]);
    }

    private static List<(DataEntry Entry, DataMap Map)> MapsOf(SourceText source, DataNode? node, List<Diagnostic> diagnostics)
    {
        var maps = new List<(DataEntry, DataMap)>();
        if (node is not null and not DataMap and not DataScalar { Kind: DataScalarKind.Null })
            diagnostics.Add(DiagnosticCatalogue.NotAMap.At(source.At(node.Span), "something else"));
        foreach (var entry in node is DataMap map ? map.Entries : [])
        {
            if (entry.Value is DataMap inner)
                maps.Add((entry, inner));
            else
                diagnostics.Add(DiagnosticCatalogue.NotAMap.At(source.At(entry.KeySpan), "nothing to be read"));
        }

        return maps;
    }

    private static LedgerEntry EntryOf(string post, string to, TypedMap map) => new()
    {
        Post = new ContentPath("content/" + post),
        To = CrossPostTargets.KeyOf(to),
        Url = map.Text("url"),
        Id = map.Text("id"),
        IsDraft = OneOf(map, "state", ["draft"]) is not null,
        Sending = DateOf(map, "sending"),
        Copied = DateOf(map, "copied"),
        Source = map.Text("source"),
        Text = map.Text("text"),
        Checked = DateOf(map, "checked"),
        Found = OneOf(map, "found", [.. Findings.Select(LedgerText.WordOf)]) is { } word ? Findings.First(f => LedgerText.WordOf(f) == word) : null,
        Canonical = map.Text("canonical"),
    };

    private static string? OneOf(TypedMap map, string key, ImmutableArray<string> words)
    {
        if (map.Text(key) is not { } text || words.Contains(text))
            return map.Text(key);
        map.Report(key, DiagnosticCatalogue.InvalidValue, text, string.Join(", ", words));
        return null;
    }

    // The zone is always written; a date without one that somebody typed is read as UTC.
    private static DateTimeOffset? DateOf(TypedMap map, string key)
    {
        if (map.Text(key) is not { } text)
            return null;
        var date = DateReader.Read(text, TimeZoneInfo.Utc);
        if (date is null)
            map.Report(key, DiagnosticCatalogue.InvalidDate, text);
        return date;
    }
}
