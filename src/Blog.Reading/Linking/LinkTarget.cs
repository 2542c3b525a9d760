using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Documents;

namespace Blog.Reading.Linking;

/// <summary>Where an address leads.</summary>
public sealed record LinkTarget
{
    /// <summary>The absolute address of another site, or one with a scheme other than a page's (mailto:, tel:, data:);
    /// null for this site.</summary>
    public string? External { get; init; }

    /// <summary>The address on this site; null for other sites.</summary>
    public Permalink? Permalink { get; init; }

    /// <summary>The document it leads to; null when it leads to something else.</summary>
    public SitePost? Post { get; init; }

    /// <summary>The file it leads to; null when it leads to something else.</summary>
    public SiteAsset? Asset { get; init; }

    /// <summary>The file it would lead to if the file were not left out of the site; null for none.</summary>
    public SiteAsset? LeftOut { get; init; }

    /// <summary>The copy of <see cref="Post"/> whose address was written; null when the post's own was, or another
    /// site's.</summary>
    public CrossPost? Copy { get; init; }

    /// <summary>The query with its question mark; empty when there is none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The fragment without its sign; empty when there is none.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>The slug after <c>post:</c> when no document has it; null otherwise.</summary>
    public string? UnknownSlug { get; init; }
}
