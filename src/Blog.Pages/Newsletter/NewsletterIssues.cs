using System.Collections.Immutable;

namespace Blog.Pages.Newsletter;

/// <summary>The issues of a newsletter.</summary>
public sealed record NewsletterIssues
{
    /// <summary>No issues.</summary>
    public static NewsletterIssues None { get; } = new();

    /// <summary>Their editions, newest first.</summary>
    public ImmutableArray<Edition> Editions => [.. Drafts.Select(d => d.Edition)];

    /// <summary>The editions with the way to make them.</summary>
    internal ImmutableArray<EditionDraft> Drafts { get; init; } = [];

    /// <summary>The pictures that are made for them; null for a site without a newsletter.</summary>
    internal EditionPictures? Pictures { get; init; }

    /// <summary>What an edition looks like; null for one that is not among them. Safe to call from any
    /// thread.</summary>
    public EditionLook? Look(Edition edition) =>
        Drafts.FirstOrDefault(d => d.Edition == edition) is { } draft ? EditionLook.Of(draft.Make(new())) : null;
}
