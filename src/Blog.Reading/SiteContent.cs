using Blog.Model.Clippings;
using Blog.Model.CrossPosts;
using Blog.Reading.Cards;
using Blog.Reading.Catalogue;

namespace Blog.Reading;

/// <summary>The content of a site, read: its documents, the links it knows and its copies on other sites.</summary>
/// <param name="Catalogue">Its documents, series, tags and assets.</param>
/// <param name="Cards">The cards of links to other sites.</param>
/// <param name="Clippings">The links that the author wants to write about.</param>
/// <param name="Ledger">The copies that front matter does not name.</param>
public sealed record SiteContent(
    SiteCatalogue Catalogue,
    CardIndex Cards,
    ClippingBook Clippings,
    CrossPostLedger Ledger
);
