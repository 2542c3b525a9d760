using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Addresses;
using Blog.Import.Foreign;
using Blog.Import.Matters;
using Blog.Model;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Writing;

/// <summary>Completes the front matter of a document by what is known only of the whole blog: its address, its earlier
/// ones, and its picture. It reads the result as a build will, and keeps below <c>meta</c> what a build would
/// report.</summary>
/// <param name="reader">Reads front matter with the settings of the new site.</param>
/// <param name="book">Knows the pictures.</param>
/// <param name="remarks">Gets what is worth a remark.</param>
internal sealed class FinalMatter(UnwrittenReader reader, IAddressBook book, MatterRemarks remarks)
{
    private static readonly ImmutableArray<string> Always = ["title", "date", "draft"];

    /// <summary>The front matter of a document as it is written.</summary>
    public DataMap Of(PlacedDocument document)
    {
        var matter = document.Matter with { Own = [.. document.Matter.Own.Select(e => WithPicture(e, document))] };
        var map = matter.ToMap([.. Addresses(document)]);
        var read = reader.Read(document.Path, map);
        if (!read.Diagnostics.IsEmpty)
        {
            map = Sound(map, document);
            read = reader.Read(document.Path, map);
        }

        ImmutableArray<DataEntry> more = [.. Visibility(matter, read.Post)];
        var others = map.Entries.Where(e => !more.Any(m => IsSame(m, e)));
        return more.IsEmpty ? map : new DataMap(default, [.. others.Concat(more).OrderBy(e => MatterOrder.Of(e.Key))]);
    }

    private static IEnumerable<DataEntry> Addresses(PlacedDocument document)
    {
        if (document.HasOwnAddress)
            yield return Made.Entry("permalink", Made.Text(document.Address.Value));
        if (!document.Redirects.IsEmpty)
            yield return Made.Entry("redirect_from", Made.List(document.Redirects.Select(r => r.Value)));
    }

    // What keys said that were left out.
    private static IEnumerable<DataEntry> Visibility(CarriedMatter matter, Post read)
    {
        if (matter.Reach > read.Reach)
            yield return matter.Reach switch
            {
                Reach.Unlisted => Made.Entry("unlisted", Made.Flag(true)),
                Reach.NotIndexed => Made.Entry("noindex", Made.Flag(true)),
                _ => Made.Entry("sitemap_exclude", Made.Flag(true)),
            };
        if (matter.From is { } from && (read.PublishFrom is not { } said || said < from) && !(read.Date >= from))
            yield return Made.Entry(
                "publishdate",
                Made.Text(new Dates.ForeignDate(from.UtcDateTime, true, TimeSpan.Zero).ToIso())
            );
    }

    private DataEntry WithPicture(DataEntry entry, PlacedDocument document)
    {
        if (entry.Key != "image")
            return entry;
        return entry.Value switch
        {
            DataScalar scalar => entry with { Value = Made.Text(PictureOf(scalar.Text, document)) },
            DataMap map => entry with
            {
                Value = Made.Map(
                    map.Entries.Select(e =>
                        e is { Key: "src", Value: DataScalar { Text: var source } }
                            ? e with
                            {
                                Value = Made.Text(PictureOf(source, document)),
                            }
                            : e
                    )
                ),
            },
            _ => entry,
        };
    }

    private string PictureOf(string written, PlacedDocument document)
    {
        if (book.Find(written, document.Document, isPicture: true) is { } found)
            return found;
        if (book.IsOwn(written))
            remarks.Add(RemarkKind.MissingPicture, written, "the picture of the document", document.Document);
        return written;
    }

    // Each entry is tried beside those that every document has.
    private DataMap Sound(DataMap map, PlacedDocument document)
    {
        var always = map.Entries.Where(e => Always.Contains(e.Key)).ToImmutableArray();
        var usual = Read(always, document).Select(d => d.Id).ToImmutableHashSet();
        var sound = ImmutableArray.CreateBuilder<DataEntry>();
        var meta = new FirstEntries();
        foreach (var entry in map.Entries)
        {
            if (entry is { Key: "meta", Value: DataMap { Entries: var inner } })
                meta.AddAll(inner);
            else if (Always.Contains(entry.Key) || Problem(entry) is not { } problem)
                sound.Add(entry);
            else if (meta.TryAdd(entry))
                remarks.Add(
                    RemarkKind.Decided,
                    $"the key '{entry.Key}'",
                    $"kept below meta: {problem.Message}",
                    document.Document
                );
        }

        if (!meta.All.IsEmpty)
            sound.Add(Made.Entry("meta", Made.Map(meta.All)));
        return new DataMap(default, sound.ToImmutable());

        Diagnostic? Problem(DataEntry entry) =>
            Read([.. always, entry], document).FirstOrDefault(d => !usual.Contains(d.Id));
    }

    private ImmutableArray<Diagnostic> Read(ImmutableArray<DataEntry> entries, PlacedDocument document) =>
        reader.Read(document.Path, new DataMap(default, entries)).Diagnostics;

    private static bool IsSame(DataEntry one, DataEntry other) =>
        one.Key.Equals(other.Key, StringComparison.OrdinalIgnoreCase);
}
