using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model.CrossPosts;
using Blog.Reading.Parsing.Fields;
using Blog.Text;

namespace Blog.Reading.CrossPosts;

/// <summary>Reads the text of a ledger.</summary>
public static class LedgerReader
{
    private static readonly ImmutableArray<CopyFinding> Findings = [.. Enum.GetValues<CopyFinding>()];

    /// <summary>The entries of a ledger and its diagnostics. Entries with mistakes are left out.</summary>
    public static (LedgerRead Read, ImmutableArray<Diagnostic> Diagnostics) Read(SourceText source)
    {
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        var known = new HashSet<(ContentPath, TargetKey)>();
        var unknown = ImmutableArray.CreateBuilder<UnknownLedgerKey>();
        var places = ImmutableArray.CreateBuilder<(LedgerEntry, SourceLocation, SourceLocation, SourceLocation)>();
        foreach (var (post, copies) in MapsOf(source, data.Root, diagnostics))
        {
            foreach (var (to, values) in MapsOf(source, copies, diagnostics))
            {
                var map = new TypedMap(source, values, LedgerKeys.Entry, diagnostics);
                map.ReportUnknown(DiagnosticCatalogue.LedgerKeyUnknown);
                unknown.AddRange(
                    map.Unknown.Select(u => new UnknownLedgerKey(
                        post.Key,
                        to.Key,
                        u.Key,
                        source.Text[u.KeySpan.Start..u.Value.Span.End].TrimEnd()
                    ))
                );
                var target = source.At(to.KeySpan);
                var entry = EntryOf(post.Key, to.Key, map);
                // These are two names of one target: one of the two entries would be lost.
                if (!known.Add((entry.Post, entry.To)))
                    diagnostics.Add(DiagnosticCatalogue.DuplicateKey.At(target, to.Key));
                places.Add((entry, source.At(post.KeySpan), target, entry.Text is null ? target : map.Place("text")));
            }
        }

        return (
            new LedgerRead(CrossPostLedger.Of(places.Select(p => p.Item1)), places.ToImmutable())
            {
                Root = data.Root as DataMap ?? DataMap.Empty,
                Unknown = unknown.ToImmutable(),
            },
            [.. diagnostics]
        );
    }

    private static List<(DataEntry Entry, DataMap Map)> MapsOf(
        SourceText source,
        DataNode? node,
        List<Diagnostic> diagnostics
    )
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

    // The zone is always written; a date without one that somebody typed is read as UTC.
    private static LedgerEntry EntryOf(string post, string to, TypedMap map) =>
        new()
        {
            Post = new ContentPath("content/" + post),
            To = CrossPostTargets.KeyOf(to),
            Url = map.Text("url"),
            Id = map.Text("id"),
            IsDraft = map.Choice("state", ["draft"]) is not null,
            Sending = PostFields.DateOf(map, "sending", TimeZoneInfo.Utc),
            Copied = PostFields.DateOf(map, "copied", TimeZoneInfo.Utc),
            Source = map.Text("source"),
            Text = map.Text("text"),
            Checked = PostFields.DateOf(map, "checked", TimeZoneInfo.Utc),
            Found = map.Choice("found", [.. Findings.Select(LedgerText.WordOf)]) is { } word
                ? Findings.First(f => LedgerText.WordOf(f) == word)
                : null,
            Canonical = map.Text("canonical"),
        };
}

/// <summary>The keys of an entry of the ledger.</summary>
internal static class LedgerKeys
{
    /// <summary>All keys, in the order in which they are written.</summary>
    public static DataKeys Entry { get; } =
    [
        new("url", DataType.Url, "none", "The copy's address."),
        new("id", DataType.Text, "none", "The copy's id at the target."),
        new("state", DataType.OneOf("draft"), "published", "Whether it is a draft there."),
        new("sending", DataType.Date, "none", "When a request was sent whose answer has not come."),
        new("copied", DataType.Date, "none", "When the copy was made or last updated."),
        new("source", DataType.TextAs("a fingerprint"), "none", "Of what was copied."),
        new(
            "text",
            DataType.TextAs("a file name"),
            "none",
            "The file in content/crossposts.lock/ that keeps the text of the copy."
        ),
        new("checked", DataType.Date, "none", "When the copy was last checked."),
        new("found", DataType.TextAs("what was found"), "none", "fine, astray, moved, gone, refused or unreachable."),
        new("canonical", DataType.Text, "none", "The canonical link that was found."),
    ];
}

/// <summary>The content of the ledger's file.</summary>
/// <param name="Ledger">The entries.</param>
/// <param name="Places">Where each entry stands: its post's key, its target's key and the name of its text; the last is
/// that of the target where it keeps no text.</param>
public sealed record LedgerRead(
    CrossPostLedger Ledger,
    ImmutableArray<(LedgerEntry Entry, SourceLocation Post, SourceLocation To, SourceLocation Text)> Places
)
{
    /// <summary>The file's values as they were read.</summary>
    public DataMap Root { get; init; } = DataMap.Empty;

    /// <summary>The keys that are not known, in the order written.</summary>
    public ImmutableArray<UnknownLedgerKey> Unknown { get; init; } = [];
}

/// <summary>A key of the ledger that this version does not know, and keeps.</summary>
/// <param name="Post">The post's key.</param>
/// <param name="To">The target's key.</param>
/// <param name="Key">The key.</param>
/// <param name="Text">Key and value as they are written.</param>
public readonly record struct UnknownLedgerKey(string Post, string To, string Key, string Text);
