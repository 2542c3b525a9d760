using Blog.Preview.Live;
using Blog.Preview.Sites;
using Blog.Text;

namespace Blog.Preview.Serving;

/// <summary>All pages that an audience gets: of the site and of the preview.</summary>
/// <param name="site">The pages of the site.</param>
/// <param name="own">The pages of the preview; null for an audience that gets none.</param>
internal sealed class AllPages(SitePages site, OwnPages? own) : IServedPages
{
    /// <inheritdoc/>
    public async Task<ServedPage> AtAsync(string address, CancellationToken cancellation) =>
        UrlPath.Decode(address) switch
        {
            null => site.Own(404, address, PlainPage.Saying("Nothing is here", "This is not an address.")),
            var path when OwnPages.Has(path) => own is null
                ? site.Own(404, "", PlainPage.Refusal)
                : await own.AtAsync(path, cancellation),
            var path => site.At(address, path),
        };

    /// <inheritdoc/>
    public string AddressOf(SitePath path, PreviewState state) => SitePages.AddressOf(path, state);

    /// <inheritdoc/>
    public string? AddressOf(ContentPath source, PreviewState state) =>
        state.Site.Catalogue.Find(source) is { IsListed: true } document
            ? SitePages.AddressOf(document.Permalink.ToSitePath(), state)
            : null;
}
