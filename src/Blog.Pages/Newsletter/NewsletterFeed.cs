using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages.Feeds;
using Blog.Pages.Variables;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Newsletter;

/// <summary>The feed that mail providers make mails from: one item for each issue, with HTML that mail programs
/// show.</summary>
/// <param name="site">The site.</param>
/// <param name="settings">The settings of the newsletter.</param>
/// <param name="drafts">The issues, newest first.</param>
internal sealed class NewsletterFeed(SiteView site, NewsletterSettings settings, ImmutableArray<EditionDraft> drafts)
{
    private static readonly Permalink Address = new("/newsletter.xml");

    /// <summary>The feed as an output.</summary>
    public Output ToOutput()
    {
        var feed = new Feed(
            FeedList.Site,
            settings.Title,
            site.Settings.Description,
            Permalink.Home,
            Permalink.Home,
            [.. drafts.Select(d => d.Edition.Document)]
        );
        var items = new FeedItems(site, []);
        return new Output
        {
            Path = Address.ToSitePath(),
            ContentType = ContentTypes.Of(".xml"),
            Fingerprint = new FingerprintBuilder()
                .Add(site.BaseUrl.Home)
                .Add(site.Settings.Language)
                .Add(site.Settings.Description)
                .Add(settings.ToString())
                .AddAll([.. site.Settings.Authors.Select(a => $"{a.Name}\n{a.Url}\n{a.Email}")])
                .Add(PostOrder.FingerprintOf(feed.Posts))
                .ToFingerprint(),
            ClaimedBy = [],
            Make = reads =>
            {
                ImmutableArray<ReadOnlyMemory<byte>> issues =
                [
                    .. drafts.Select(d => Entry(d, items.Of(d.Edition.Document, reads), reads)),
                ];
                return new OutputContent(
                    RssFormat.Write(
                        new FeedWriting(
                            site.Settings,
                            feed,
                            new FeedLink(settings.Title, Address, FeedFormat.Rss),
                            issues,
                            null
                        )
                    ),
                    []
                );
            },
        };
    }

    private ReadOnlyMemory<byte> Entry(EditionDraft draft, FeedItem item, ReadLog reads) =>
        RssFormat.WriteEntry(
            new EntryWriting(item with { Html = draft.Make(reads).Page.Content }, site.Settings, item.Categories)
        );
}
