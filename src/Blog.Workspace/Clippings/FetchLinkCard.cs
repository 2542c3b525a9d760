using Blog.Pages;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Clippings;

/// <summary>
/// Fetches the card of a link that was just clipped, where there is a network. The clipping is already saved, and stays
/// whatever the result.
/// </summary>
/// <param name="folder">The site's root.</param>
/// <param name="site">The site, which knows the cards there are.</param>
/// <param name="url">The link's address.</param>
/// <param name="cancellation">Ends it early.</param>
/// <returns>
/// The result in one sentence for the author; null when there is nothing to say, as for a link that already has a card.
/// </returns>
public delegate Task<string?> FetchLinkCard(SiteFolder folder, Site site, string url, CancellationToken cancellation);
