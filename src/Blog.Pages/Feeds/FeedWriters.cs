using System.Collections.Frozen;
using Blog.Reading.Documents;

namespace Blog.Pages.Feeds;

/// <summary>What writes each format of <see cref="FeedFormat.All"/>.</summary>
internal static class FeedWriters
{
    private static readonly FrozenDictionary<FeedFormat, Func<FeedWriting, byte[]>> ByFormat = new Dictionary<
        FeedFormat,
        Func<FeedWriting, byte[]>
    >
    {
        [FeedFormat.Rss] = RssFormat.Write,
        [FeedFormat.Atom] = AtomFormat.Write,
        [FeedFormat.Json] = JsonFormat.Write,
    }.ToFrozenDictionary();

    /// <summary>The feed in its format.</summary>
    public static byte[] Write(FeedWriting writing) => ByFormat[writing.Self.Format](writing);
}
