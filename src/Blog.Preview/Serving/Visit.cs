using Blog.Preview.Live;

namespace Blog.Preview.Serving;

/// <summary>What one kind of visitor gets.</summary>
/// <param name="Site">The pages of the site.</param>
/// <param name="Own">The pages of the preview; null for visitors from elsewhere, to whom there are none.</param>
/// <param name="Hub">Converses with their tabs.</param>
internal sealed record Visit(SitePages Site, OwnPages? Own, LiveHub Hub);
