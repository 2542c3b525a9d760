using Blog.Model;

namespace Blog.Preview.Dressing;

/// <summary>What a document's front matter says that makes a build leave it out.</summary>
/// <param name="State">Why: a draft, scheduled or expired.</param>
/// <param name="Date">When it is published, in the site's time zone; null when it has no date.</param>
/// <param name="Expires">When it stops being published, in the site's time zone; null for never.</param>
/// <param name="Now">The moment of which this is said.</param>
internal sealed record HeldBackFacts(
    PublishingState State,
    DateTimeOffset? Date,
    DateTimeOffset? Expires,
    DateTimeOffset Now
);
