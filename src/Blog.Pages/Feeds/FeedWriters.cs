using System.Collections.Frozen;
using Blog.Model;

namespace Blog.Pages.Feeds;

/// <summary>The writers of each format in <see cref="FeedFormat.All"/>.</summary>
internal static class FeedWriters
{
    private static readonly FrozenDictionary<FeedFormat, FeedWriter> ByFormat = new Dictionary<FeedFormat, FeedWriter>
    {
        [FeedFormat.Rss] = new(RssFormat.Write, RssFormat.WriteEntry),
        [FeedFormat.Atom] = new(AtomFormat.Write, AtomFormat.WriteEntry),
        [FeedFormat.Json] = new(JsonFormat.Write, JsonFormat.WriteEntry),
    }.ToFrozenDictionary();

    /// <summary>The feed as a document in its format.</summary>
    public static ReadOnlyMemory<byte> Write(FeedWriting writing) => ByFormat[writing.Self.Format].Feed(writing);

    /// <summary>An item as it stands in every feed of a format.</summary>
    public static byte[] WriteEntry(EntryWriting writing, FeedFormat format) => ByFormat[format].Entry(writing);

    private sealed record FeedWriter(Func<FeedWriting, ReadOnlyMemory<byte>> Feed, Func<EntryWriting, byte[]> Entry);
}
