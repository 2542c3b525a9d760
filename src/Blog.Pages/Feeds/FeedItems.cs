using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using Blog.Html;
using Blog.Model;
using Blog.Pages.Filling;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Feeds;

/// <summary>Makes the items of feeds, each once, and writes each once for a format: a post is in the feeds of the site,
/// of its tags and of its series. An item is kept until every feed that has it was made.</summary>
internal sealed class FeedItems
{
    private readonly SiteView _site;
    private readonly Lazy<Dictionary<ContentPath, int>> _feedsByPost;
    private readonly ConcurrentDictionary<ContentPath, KeptItem> _kept = new();

    /// <summary>The items of some feeds of a site.</summary>
    public FeedItems(SiteView site, ImmutableArray<Feed> feeds)
    {
        _site = site;
        _feedsByPost = new(() =>
            feeds.SelectMany(f => f.Posts).CountBy(p => p.Source).ToDictionary(n => n.Key, n => n.Value)
        );
    }

    /// <summary>The item of a post as it stands in a feed of a format; adds its sources to the log of reads.</summary>
    public ReadOnlyMemory<byte> Entry(SitePost post, Feed feed, FeedFormat format, ReadLog reads)
    {
        var kept = _kept.GetOrAdd(post.Source, _ => new KeptItem(() => Make(post), UsesOf(post)));
        var (item, found) = kept.Item;
        reads.AddAll(found);
        var entry = kept.Entry(
            format,
            item.IsWholeIn(feed),
            () => FeedWriters.WriteEntry(new EntryWriting(item, _site.Settings, item.CategoriesIn(feed)), format)
        );
        if (kept.IsUsedUp())
            _kept.TryRemove(KeyValuePair.Create(post.Source, kept));
        return entry;
    }

    /// <summary>The item of a post; adds its sources to the log of reads.</summary>
    public FeedItem Of(SitePost post, ReadLog reads)
    {
        var (item, found) = Make(post);
        reads.AddAll(found);
        return item;
    }

    private int UsesOf(SitePost post) =>
        _feedsByPost.Value.GetValueOrDefault(post.Source) * _site.Settings.Feeds.Formats.Length;

    private (FeedItem Item, ReadLog Reads) Make(SitePost document)
    {
        var reads = new ReadLog();
        return (_site.SourceReads.Record(reads, () => Make(document, reads)), reads);
    }

    private FeedItem Make(SitePost document, ReadLog reads)
    {
        var post = document.Post;
        var view = new PostView(_site, document, null);
        var html = _site.Settings.Feeds.FullContent ? Text(document, reads) : null;
        var image = _site.Image(post.Image, new LinkOrigin(document.Source, post.Permalink));
        reads.Add(new ReadKey("link:" + document.Source, "image"), Fingerprint.Of(image?.AbsoluteUrl));
        return new FeedItem(
            post,
            PermanentId.Of(post, _site.BaseUrl),
            _site.BaseUrl.Absolute(post.Permalink),
            view.Description,
            html,
            [.. _site.AuthorsOf(post)],
            [.. post.Tags.Select(t => t.Value).Concat(post.Categories).Distinct(StringComparer.OrdinalIgnoreCase)],
            image
        )
        {
            Language = post.Language ?? _site.Settings.Language,
            FirstPublishedAt = _site.Catalogue.Elsewhere(post),
        };
    }

    // Only HTML that an author wrote can hold scripts; HTML from Markdown and from the theme's directives is clean
    // but for formulas: feeds show less of them.
    // Parsing takes a millisecond a post.
    private string Text(SitePost document, ReadLog reads)
    {
        var html = _site.Filler.Fill(document, FillMode.Elsewhere, reads).Html;
        var isUnclean =
            document.Body.HasRawHtml
            || html.Contains("<script", StringComparison.OrdinalIgnoreCase)
            || html.Contains("<math", StringComparison.OrdinalIgnoreCase);
        var clean = isUnclean ? FeedHtml.Clean(html) : html;
        var language = document.Language ?? _site.Settings.Language;
        // No feed format has a field for the direction of a text, and feed readers do not derive it from the language.
        return !TextDirection.IsRightToLeft(language)
            ? clean
            : $"<div lang=\"{WebUtility.HtmlEncode(language)}\" dir=\"rtl\">\n{clean}</div>\n";
    }
}

/// <summary>An item while feeds are made that have it. Mutable: it counts its uses; safe to use from many
/// threads.</summary>
/// <param name="make">Makes the item.</param>
/// <param name="uses">In how many feeds it is, each format counted.</param>
internal sealed class KeptItem(Func<(FeedItem Item, ReadLog Reads)> make, int uses)
{
    private readonly Lazy<(FeedItem Item, ReadLog Reads)> _item = new(make);
    private readonly ConcurrentDictionary<(FeedFormat Format, bool HasAll), Lazy<byte[]>> _entries = new();
    private int _usesLeft = uses;

    /// <summary>The item and its sources.</summary>
    public (FeedItem Item, ReadLog Reads) Item => _item.Value;

    /// <summary>The item as it stands in feeds of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="hasAll">Whether it lists all of its categories.</param>
    /// <param name="write">Writes it.</param>
    public byte[] Entry(FeedFormat format, bool hasAll, Func<byte[]> write) =>
        _entries.GetOrAdd((format, hasAll), _ => new(write)).Value;

    /// <summary>Counts a use; whether it was the last.</summary>
    public bool IsUsedUp() => Interlocked.Decrement(ref _usesLeft) <= 0;
}
