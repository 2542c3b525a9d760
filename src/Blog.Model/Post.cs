using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Model.Dates;
using Blog.Model.Slots;
using Blog.Text;

namespace Blog.Model;

/// <summary>A post, a review or a page: the facts from its front matter and its path, without its text.</summary>
public sealed record Post
{
    /// <summary>The file it was written in.</summary>
    public required ContentPath Source { get; init; }

    /// <summary>What it is.</summary>
    public required PostKind Kind { get; init; }

    /// <summary>The title as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Its name in its address.</summary>
    public required Slug Slug { get; init; }

    /// <summary>Its address on the site.</summary>
    public required Permalink Permalink { get; init; }

    /// <summary>When it is or was published, in the site's time zone; null for pages and drafts that give no
    /// date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>When it was last changed in substance; null when never, or not later than <see cref="Date"/>.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>When it stops being published; null for never.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Whether its author holds it back.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The key that holds it back, as its author wrote it: <c>status: private</c>; null for <c>draft:
    /// true</c>, and when nothing does.</summary>
    public string? HeldBackBy { get; init; }

    /// <summary>
    /// The moment before which it is not published, where another key than <c>date</c> says one; null for none.
    /// </summary>
    public DateTimeOffset? PublishFrom { get; init; }

    /// <summary>
    /// When it is first published: the later of <see cref="Date"/> and <see cref="PublishFrom"/>; null when it has
    /// neither.
    /// </summary>
    public DateTimeOffset? Start => PublishFrom > Date || Date is null ? PublishFrom : Date;

    /// <summary>Where it is listed once it is published.</summary>
    public Reach Reach { get; init; }

    /// <summary>The author's summary as plain text; null when none was written.</summary>
    public string? Description { get; init; }

    /// <summary>The tags in the order written, each once.</summary>
    public ImmutableArray<TagName> Tags { get; init; } = [];

    /// <summary>The categories in the order written; they go into feeds beside the tags and have no pages of their
    /// own.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The series it is part of; null for none.</summary>
    public SeriesReference? Series { get; init; }

    /// <summary>The absolute address where it was first published, when that was elsewhere; null when this site is its
    /// home.</summary>
    public string? Canonical { get; init; }

    /// <summary>Its copies elsewhere, in the order written.</summary>
    public ImmutableArray<CrossPost> CrossPosts { get; init; } = [];

    /// <summary>Earlier addresses that lead here.</summary>
    public ImmutableArray<EarlierAddress> RedirectFrom { get; init; } = [];

    /// <summary>The month a review is about; null for other documents, and for a draft of a review that gives neither
    /// month nor date.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The number its author gives a review; null to count on from the review before it, and for other
    /// documents.</summary>
    public int? Number { get; init; }

    /// <summary>The picture that stands for it; null for none.</summary>
    public PostImage? Image { get; init; }

    /// <summary>Whether it has a social card, where the site has them.</summary>
    public bool SocialCard { get; init; } = true;

    /// <summary>Whether its page shows a table of contents; null leaves it to the theme.</summary>
    public bool? ShowToc { get; init; }

    /// <summary>Whether its formulas are shown; null when the site decides.</summary>
    public bool? HasFormulas { get; init; }

    /// <summary>Its language as a BCP 47 tag; null for the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The names of its authors; empty for the site's first.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Its permanent id in feeds as its author set it; null for the one made of date and slug.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it becomes a mail; null leaves it to its kind: reviews do.</summary>
    public bool? IsNewsletter { get; init; }

    /// <summary>What it says of its comments.</summary>
    public PostComments Comments { get; init; } = PostComments.Usual;

    /// <summary>The layout its author asks for; null for the one of its kind.</summary>
    public string? Layout { get; init; }
}

/// <summary>The kind of a document; its folder decides.</summary>
public enum PostKind
{
    /// <summary>A post, from <c>content/posts/</c>.</summary>
    Post,

    /// <summary>A review of a month, from <c>content/reviews/</c>; also a post.</summary>
    Review,

    /// <summary>A page outside time, from <c>content/pages/</c>: in no list and no feed.</summary>
    Page,
}

/// <summary>Where a published document is listed. Each value leaves out more than the one before it.</summary>
public enum Reach
{
    /// <summary>In lists, feeds and the sitemap.</summary>
    Everywhere,

    /// <summary>Everywhere but the sitemap.</summary>
    NotInSitemap,

    /// <summary>Not in the sitemap, and search engines are asked to leave it out (<c>noindex</c>).</summary>
    NotIndexed,

    /// <summary>On its own page only: no list, feed, tag, series or mail names it.</summary>
    Unlisted,
}

/// <summary>An earlier address of a document, which redirects to it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Place">Where it is written.</param>
public sealed record EarlierAddress(Permalink Address, SourceLocation Place);

/// <summary>The picture that stands for a post in previews and feeds.</summary>
/// <param name="Source">The path or address as its author wrote it.</param>
/// <param name="Alt">What the picture shows, for readers who do not see it; empty when its author says nothing.</param>
public sealed record PostImage(string Source, string Alt);
