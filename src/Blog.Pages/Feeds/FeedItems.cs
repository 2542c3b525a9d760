using System.Collections.Concurrent;
using System.Net;
using Blog.Html;
using Blog.Model;
using Blog.Pages.Filling;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Feeds;

/// <summary>Makes the items of feeds, each once: a post is in the feeds of the site, of its tags and of its series,
/// each in three formats.</summary>
/// <param name="site">The site.</param>
internal sealed class FeedItems(SiteView site)
{
    private readonly ConcurrentDictionary<ContentPath, Lazy<(FeedItem Item, ReadLog Reads)>> _items = new();

    /// <summary>The item of a post; adds its sources to the log of reads.</summary>
    public FeedItem Of(SitePost post, ReadLog reads)
    {
        var (item, found) = _items.GetOrAdd(post.Source, (_, p) => new(() => Make(p)), post).Value;
        foreach (var (key, fingerprint) in found.Reads)
            reads.Add(key, fingerprint);
        return item;
    }

    private (FeedItem Item, ReadLog Reads) Make(SitePost document)
    {
        var reads = new ReadLog();
        var post = document.Post;
        var view = new PostView(site, document, null);
        var html = site.Settings.Feeds.FullContent ? Text(document, reads) : null;
        var image = site.Image(post.Image, new LinkOrigin(document.Source, post.Permalink));
        reads.Add(new ReadKey("link:" + document.Source, "image"), Fingerprint.Of(image?.AbsoluteUrl));
        var item = new FeedItem(
            post,
            PermanentId.Of(post, site.BaseUrl),
            site.BaseUrl.Absolute(post.Permalink),
            view.Description,
            html,
            [.. site.AuthorsOf(post)],
            [.. post.Tags.Select(t => t.Value).Concat(post.Categories).Distinct(StringComparer.OrdinalIgnoreCase)],
            image
        )
        {
            Language = post.Language ?? site.Settings.Language,
            FirstPublishedAt = site.Catalogue.Elsewhere(post),
        };
        return (item, reads);
    }

    // Only HTML that an author wrote can hold scripts; HTML from Markdown and from the theme's directives is clean.
    // Parsing takes a millisecond a post.
    private string Text(SitePost document, ReadLog reads)
    {
        var html = site.Filler.Fill(document, FillMode.Elsewhere, reads).Html;
        var isUnclean = document.Body.HasRawHtml || html.Contains("<script", StringComparison.OrdinalIgnoreCase);
        var clean = isUnclean ? FeedHtml.Clean(html) : html;
        var language = document.Language ?? site.Settings.Language;
        // No feed format has a field for the direction of a text, and feed readers do not derive it from the language.
        return !TextDirection.IsRightToLeft(language)
            ? clean
            : $"<div lang=\"{WebUtility.HtmlEncode(language)}\" dir=\"rtl\">\n{clean}</div>\n";
    }
}
