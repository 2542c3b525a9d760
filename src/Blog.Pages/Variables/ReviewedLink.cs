using Blog.Reading.Catalogue;

namespace Blog.Pages.Variables;

/// <summary>A link to another site in a review.</summary>
/// <param name="Url">Its address, http or https.</param>
/// <param name="Title">The title of its card, or else the text of the link; never empty.</param>
/// <param name="Host">The host that it is grouped under: lower case, without <c>www.</c>.</param>
/// <param name="Source">The name of the site it is on as its card gives it; null where that is not known.</param>
/// <param name="Review">The review.</param>
internal sealed record ReviewedLink(string Url, string Title, string Host, string? Source, SiteReview Review)
{
    /// <summary>What its card says it is about, as plain text; empty for nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it leads to an archived copy, because the page is gone.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The text of the heading that it stands below; null above the first.</summary>
    public string? Section { get; init; }

    /// <summary>The id of that heading; null above the first.</summary>
    public string? SectionId { get; init; }
}
