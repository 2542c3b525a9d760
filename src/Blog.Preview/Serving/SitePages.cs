using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Preview.Dressing;
using Blog.Preview.Live;
using Blog.Preview.Sites;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Preview.Serving;

/// <summary>The pages of the site: its outputs, dressed if they are HTML, and a page of the preview where the site has
/// none.</summary>
/// <param name="live">The site.</param>
/// <param name="choices">What pages are dressed with.</param>
internal sealed class SitePages(LiveSite live, LiveChoices choices)
{
    private static readonly ContentPath Settings = new("content/site.yml");

    /// <summary>The answer to an address.</summary>
    /// <param name="address">The path as the address has it, encoded.</param>
    /// <param name="path">The path, decoded.</param>
    public ServedPage At(string address, string path)
    {
        var state = live.Current;
        var site = state.Site.Catalogue.Settings.BaseUrl;
        var finding = PathFinder.Find(path, Uri.UnescapeDataString(site.BasePath), p => state.Site.Find(p) is not null);
        if (finding.Kind == PathKind.Elsewhere)
            return new ServedPage(path == "/" ? 302 : 301, ContentTypes.Html, default, "")
            {
                Location = finding.Location,
            };
        if (finding.Kind == PathKind.Outside)
            return Own(404, address, PlainPage.Saying("Nothing is here", "The site is at", site.BasePath + "/"));
        // A site whose settings cannot be read has another title, and perhaps another address.
        if (
            state
                .Site.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Location.Path == Settings)
                .ToList() is
            { Count: > 0 } unusable
        )
            return Own(500, address, Broken(unusable));
        return finding.Kind == PathKind.Output && IsShown(finding.Path, state) && live.Page(finding.Path) is { } page
            ? Of(page, address, state)
            : Missing(address, state);
    }

    /// <summary>A page of the preview itself, dressed.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="address">Its address; empty for a page that must not be made again while somebody looks at
    /// it.</param>
    /// <param name="html">The page.</param>
    public ServedPage Own(int status, string address, ReadOnlyMemory<byte> html) =>
        Dressed(status, address, html, Fingerprint.Of(html.Span), null);

    /// <summary>The address of an output.</summary>
    public static string AddressOf(SitePath path, PreviewState state) =>
        state.Site.Catalogue.Settings.BaseUrl.Relative(path.ToPermalink());

    private ServedPage Of(PageContent page, string address, PreviewState state)
    {
        if (!page.IsSound)
            return Own(500, address, Broken(page.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))) with
            {
                Path = page.Path,
            };
        if (!page.ContentType.StartsWith("text/html", StringComparison.Ordinal))
            return new ServedPage(200, page.ContentType, page.Bytes, page.Fingerprint.ToString()) { Path = page.Path };
        return Dressed(200, address, page.Bytes, page.Fingerprint, HeldBack(page.Path, state)) with
        {
            Path = page.Path,
        };
    }

    // Only the author gets mails that are not sent yet.
    private bool IsShown(SitePath path, PreviewState state) =>
        choices.IsForAuthor || state.Site.Find(path) is { IsForReaders: true };

    // Diagnostics show lines of the author's files, so that guests do not get them.
    private byte[] Broken(IEnumerable<Diagnostic> mistakes) =>
        choices.IsForAuthor ? PlainPage.Broken(mistakes) : PlainPage.Unfinished;

    private ServedPage Missing(string address, PreviewState state) =>
        live.Page(new SitePath("404.html")) is { IsSound: true } page
            ? Dressed(404, address, page.Bytes, page.Fingerprint, null) with
            {
                Path = page.Path,
            }
            : Own(
                404,
                address,
                PlainPage.Saying(
                    "Nothing is here",
                    "The site has no page at this address. It starts at",
                    state.Site.Catalogue.Settings.BaseUrl.BasePath + "/"
                )
            );

    private ServedPage Dressed(
        int status,
        string address,
        ReadOnlyMemory<byte> html,
        Fingerprint fingerprint,
        HeldBackFacts? heldBack
    )
    {
        // The token is in the page, so that its version is another one after each start; and so is the banner, whose
        // text changes with the time.
        var version = new FingerprintBuilder()
            .Add(fingerprint)
            .Add(choices.Token.Value)
            .Add(heldBack is null ? null : Banner.HtmlOf(heldBack))
            .ToFingerprint()
            .ToString();
        var dress = new Dress
        {
            Page = address,
            Version = version,
            Token = choices.IsForAuthor ? choices.Token.Value : null,
            Follows = choices.IsFollowing,
            HeldBack = heldBack,
        };
        return new ServedPage(status, ContentTypes.Html, PageDressing.Dress(html, dress), version);
    }

    private static HeldBackFacts? HeldBack(SitePath path, PreviewState state) =>
        state.Site.Catalogue.Listed.FirstOrDefault(d =>
            d.State != PublishingState.Published && d.Permalink.ToSitePath() == path
        )
            is { } document
            ? new HeldBackFacts(
                document.State,
                document.Post.Start,
                document.Expires,
                TimeZoneInfo.ConvertTime(state.Now, state.Site.Catalogue.Settings.TimeZone)
            )
            : null;
}
