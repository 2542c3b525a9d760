using Blog.Text;

namespace Blog.Model.CrossPosts;

/// <summary>A copy of a post on another site: published, or planned.</summary>
/// <param name="To">The other site.</param>
/// <param name="Target">Its name as readers know it: <c>Medium</c>.</param>
/// <param name="Url">The copy's absolute address; null for a copy that is planned.</param>
/// <param name="Date">When the copy was published, or null when that is not known.</param>
/// <param name="Note">What the author noted about the copy, or null.</param>
public sealed record CrossPost(TargetKey To, string Target, string? Url, DateTimeOffset? Date, string? Note)
{
    /// <summary>From when on a planned copy is due, as its author set it here; null leaves it to the target's
    /// settings.</summary>
    public DateTimeOffset? DueFrom { get; init; }

    /// <summary>The copy's identity; null for a planned copy, and for an invalid address.</summary>
    public CopyAddress? Address { get; } = Url is null ? null : CopyAddress.Read(Url);

    /// <summary>Where it is written; null for a copy that no file of the site names.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>Whether the copy is published, according to its post.</summary>
    public bool IsPublished => Url is not null;
}
