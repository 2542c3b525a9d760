using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Import.Dates;
using Blog.Import.Foreign;
using Blog.Model;

namespace Blog.Import.Matters;

/// <summary>The front matter of a document that moves in, with this program's keys.</summary>
/// <param name="Document">The document.</param>
/// <param name="Own">The entries with keys of this program, in the order in which they are written, without those that
/// say an address.</param>
internal sealed record CarriedMatter(ForeignDocument Document, ImmutableArray<DataEntry> Own)
{
    /// <summary>Keys for themes, as they were.</summary>
    public ImmutableArray<DataEntry> Kept { get; init; } = [];

    /// <summary>Keys for themes that this program would misread: they are written below <c>meta</c>.</summary>
    public ImmutableArray<DataEntry> Meta { get; init; } = [];

    /// <summary>Whether it is a draft here.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Where it may be listed.</summary>
    public Reach Reach { get; init; }

    /// <summary>The moment before which it is not published; null for none.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Its date; null for none.</summary>
    public ForeignDate? Date { get; init; }

    /// <summary>Its language; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>Its tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Its categories.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Its series; null for none.</summary>
    public string? Series { get; init; }

    /// <summary>Addresses that only its front matter says: its own first, then earlier ones.</summary>
    public ImmutableArray<string> SaidAddresses { get; init; } = [];

    /// <summary>The same with <c>toc: true</c>, unless the front matter says whether it has a table of
    /// contents.</summary>
    public CarriedMatter WithContents() =>
        Own.Any(e => e.Key == "toc")
            ? this
            : this with
            {
                Own = new CarriedMatter(Document, Own).ToMap(Made.Entry("toc", Made.Flag(true))).Entries,
            };

    /// <summary>The front matter as it is written.</summary>
    /// <param name="more">Entries to write behind others: where each belongs, and what it is.</param>
    public DataMap ToMap(params ReadOnlySpan<DataEntry> more)
    {
        var entries = Own.ToBuilder();
        foreach (var entry in more)
            Insert(entries, entry);
        entries.AddRange(Kept);
        if (!Meta.IsEmpty)
            entries.Add(Made.Entry("meta", Made.Map(Meta)));
        return new DataMap(default, entries.ToImmutable());
    }

    private static void Insert(ImmutableArray<DataEntry>.Builder entries, DataEntry entry)
    {
        var order = MatterOrder.Of(entry.Key);
        var at = 0;
        while (at < entries.Count && MatterOrder.Of(entries[at].Key) <= order)
            at++;
        entries.Insert(at, entry);
    }
}

/// <summary>The order in which keys are written.</summary>
internal static class MatterOrder
{
    private static readonly ImmutableArray<string> Keys =
    [
        "title",
        "date",
        "publishdate",
        "updated",
        "permalink",
        "description",
        "authors",
        "tags",
        "categories",
        "series",
        "series_part",
        "draft",
        "unlisted",
        "noindex",
        "sitemap_exclude",
        "expires",
        "canonical",
        "crossposts",
        "redirect_from",
        "image",
        "toc",
        "math",
        "lang",
        "id",
    ];

    /// <summary>The place of a key, from 0; the last for any other key.</summary>
    public static int Of(string key) => Keys.IndexOf(key) is >= 0 and var at ? at : Keys.Length;
}
