using Blog.Model.Clippings;
using Blog.Model.CrossPosts;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;

namespace Blog.Reading;

/// <summary>The content of a site: its documents, cards of links, clippings and copies on other sites.</summary>
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
