using Blog.Network.Fetching;
using Blog.Pages;
using Blog.Running;
using Blog.Workspace.Cards;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Online;

/// <summary>Fetches the card of one link while its author waits.</summary>
/// <param name="surroundings">Opens the network and has the clock.</param>
internal sealed class LinkFetcher(Surroundings surroundings)
{
    private const string Later = "'blog cards fetch' tries again.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Fetches the card and saves it, unless the link has a card or leads to the site itself.</summary>
    /// <param name="folder">The site's root.</param>
    /// <param name="site">The site with its cards.</param>
    /// <param name="url">The link's address.</param>
    /// <param name="cancellation">Ends the fetch early; then it throws.</param>
    /// <returns>The result in one sentence; null when there was nothing to fetch.</returns>
    public async Task<string?> FetchAsync(SiteFolder folder, Site site, string url, CancellationToken cancellation)
    {
        var settings = site.Catalogue.Settings;
        if (
            site.Cards.Find(url) is not null
            || settings.BaseUrl.PermalinkOf(url) is not null
            || !Uri.TryCreate(url, UriKind.Absolute, out var address)
        )
            return null;
        using var held = SiteLock.TryTake(folder, "cards");
        if (held is null)
            return $"Another command is fetching cards. {Later}";
        using var http = surroundings.OpenWeb();
        using var patience = new CancellationTokenSource(Patience, surroundings.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var fetch = await new CardFetcher(new NetworkLines(surroundings, settings.BaseUrl).ToPages(http))
                .FetchAsync(address, either.Token)
                .ConfigureAwait(false);
            var day = DateOnly.FromDateTime(
                TimeZoneInfo.ConvertTime(surroundings.Clock.GetUtcNow(), settings.TimeZone).DateTime
            );
            var written = new CardStore(folder, new SiteEditor(folder, surroundings.Clock)).Put(url, null, fetch, day);
            if (written.Mistakes is [var mistake, ..])
                return $"Its card was not written: {mistake.Message}";
            return fetch.Facts is null
                ? $"Its card was not fetched: {fetch.Message} {Later}"
                : $"Its card: {written.File} ({written.Title})";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"Its page did not arrive within {Patience.TotalSeconds:0} seconds. {Later}";
        }
    }
}
