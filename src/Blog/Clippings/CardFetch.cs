using Blog.Disk;

namespace Blog.Clippings;

/// <summary>Fetches the card of a link that was just clipped, where there is a network. The clipping is written already, and stays whatever comes of it.</summary>
/// <param name="site">The site's root.</param>
/// <param name="url">The link's address.</param>
/// <param name="cancellation">Ends it early.</param>
/// <returns>What came of it, in one sentence for the author; null when there is nothing to say, as of a link that has its card already.</returns>
internal delegate Task<string?> CardFetch(SiteFolder site, string url, CancellationToken cancellation);
