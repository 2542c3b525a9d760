using Blog.Reading.Documents;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a feed.</summary>
/// <param name="Site">The site.</param>
/// <param name="Feed">The feed.</param>
internal sealed record FeedView(SiteView Site, FeedLink Feed);
