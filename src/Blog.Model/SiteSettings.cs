using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Model.Slots;

namespace Blog.Model;

/// <summary>The settings of <c>content/site.yml</c>, with defaults for keys that are left out.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is published.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>One sentence about the site; empty when none was written.</summary>
    public string Description { get; init; } = "";

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The zone in which dates without one are read and all dates are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The authors; never empty, the first is the site's.</summary>
    public required ImmutableArray<Author> Authors { get; init; }

    /// <summary>Whether all authors could be read. If not, a name that is missing here can be right.</summary>
    public bool KnowsAuthors { get; init; } = true;

    /// <summary>The name of the theme's folder.</summary>
    public string Theme { get; init; } = "paper";

    /// <summary>The entries of the menu, in order.</summary>
    public ImmutableArray<NamedLink> Menu { get; init; } = [];

    /// <summary>How addresses are made.</summary>
    public PermalinkPatterns Permalinks { get; init; } = new();

    /// <summary>How many posts one page of a list shows.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Whether straight quotes, double hyphens and three dots become typographic ones.</summary>
    public bool SmartPunctuation { get; init; } = true;

    /// <summary>Whether formulas are shown, and the commands they know.</summary>
    public FormulaSettings Formulas { get; init; } = new();

    /// <summary>How pictures are published.</summary>
    public ImageSettings Images { get; init; } = new();

    /// <summary>Whether an address alone in its paragraph becomes a card.</summary>
    public bool LinkCards { get; init; } = true;

    /// <summary>Whether the site has pages of all links ever reviewed.</summary>
    public bool ReviewLinks { get; init; } = true;

    /// <summary>Whether pages have social cards.</summary>
    public bool SocialCards { get; init; } = true;

    /// <summary>The picture of the site, for link previews of pages without one of their own; null for a drawn
    /// card.</summary>
    public PostImage? SocialImage { get; init; }

    /// <summary>What feeds contain, and which there are.</summary>
    public FeedSettings Feeds { get; init; } = new();

    /// <summary>The settings for copies on other sites.</summary>
    public CrossPostSettings CrossPosts { get; init; } = new();

    /// <summary>The newsletter whose issues reviews become; null for none.</summary>
    public NewsletterSettings? Newsletter { get; init; }

    /// <summary>Where readers comment; null for nowhere.</summary>
    public CommentSettings? Comments { get; init; }

    /// <summary>What counts visits; null for nothing.</summary>
    public AnalyticsSettings? Analytics { get; init; }

    /// <summary>Ids of warnings that are not reported.</summary>
    public ImmutableArray<string> Silenced { get; init; } = [];

    /// <summary>The site's first author.</summary>
    public Author Author => Authors[0];
}

/// <summary>How the addresses of documents are made: texts with the placeholders <c>{year} {month} {day} {slug}
/// {series} {folder}</c>.</summary>
/// <param name="Posts">The pattern for posts.</param>
/// <param name="Reviews">The pattern for reviews.</param>
/// <param name="Pages">The pattern for pages.</param>
public sealed record PermalinkPatterns(
    string Posts = "/posts/{slug}/",
    string Reviews = "/reviews/{slug}/",
    string Pages = "/{folder}{slug}/"
);
