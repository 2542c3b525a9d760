using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages;

/// <summary>What is said of a site after it was built. It is kept with the record of the build, so that a build that
/// finds nothing changed can say it again.</summary>
/// <param name="Pages">The number of HTML pages among the outputs.</param>
/// <param name="Files">The number of outputs.</param>
/// <param name="Documents">The number of posts, reviews and pages, held back ones included.</param>
/// <param name="LeftOut">The number of files of <c>content/</c> that are not published for a reason that is worth
/// telling.</param>
/// <param name="HeldBack">The documents that their author holds back, newest first.</param>
public sealed record SiteSummary(
    int Pages,
    int Files,
    int Documents,
    int LeftOut,
    ImmutableArray<HeldBackDocument> HeldBack
)
{
    /// <summary>The moments at which a document of the site begins or ceases to be public, in order. Between two of
    /// them the same documents are.</summary>
    public ImmutableArray<DateTimeOffset> Turns { get; init; } = [];

    /// <summary>The summary of a site.</summary>
    public static SiteSummary Of(Site site) =>
        new(
            site.Outputs.Values.Count(o => o.ContentType.StartsWith("text/html", StringComparison.Ordinal)),
            site.Outputs.Count,
            site.Catalogue.Documents.Length,
            // Those that lie in every folder do not count.
            site.Catalogue.LeftOut.Count(f => f.Excluded is { IsUsual: false }),
            [.. site.Catalogue.HeldBack.Where(d => d.State != PublishingState.Faulty).Select(HeldBackDocument.Of)]
        )
        {
            Turns =
            [
                .. site
                    .Catalogue.Documents.SelectMany(d => new[] { d.Post.Start, d.Expires })
                    .OfType<DateTimeOffset>()
                    .Distinct()
                    .Order(),
            ],
        };

    /// <summary>Whether the same documents are public at two moments.</summary>
    public bool IsSameAt(DateTimeOffset one, DateTimeOffset other) =>
        Turns.Count(t => t <= one) == Turns.Count(t => t <= other);
}

/// <summary>A document that its author holds back.</summary>
/// <param name="Source">Its file.</param>
/// <param name="State">Why it is not public.</param>
/// <param name="Date">Its date.</param>
/// <param name="Start">When it will be public; null when it is not dated.</param>
/// <param name="Expires">When it ceased to be public; null when it never does.</param>
/// <param name="By">What holds it back, when that is not <c>draft</c> in its front matter.</param>
public sealed record HeldBackDocument(
    ContentPath Source,
    PublishingState State,
    DateTimeOffset? Date,
    DateTimeOffset? Start,
    DateTimeOffset? Expires,
    string? By
)
{
    /// <summary>What a report says of a document.</summary>
    public static HeldBackDocument Of(SitePost document) =>
        new(
            document.Source,
            document.State,
            document.Date,
            document.Post.Start,
            document.Expires,
            document.Post.HeldBackBy
        );
}
