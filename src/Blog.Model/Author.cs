using System.Collections.Immutable;

namespace Blog.Model;

/// <summary>Somebody who writes on the site.</summary>
/// <param name="Name">The name as it is shown; posts name their authors by it.</param>
public sealed record Author(string Name)
{
    /// <summary>The author's page, absolute; null when there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The address for readers' mail; null keeps it out of feeds and pages.</summary>
    public string? Email { get; init; }

    /// <summary>One or two sentences.</summary>
    public string? Bio { get; init; }

    /// <summary>Other places where the author is found, in the order to be shown.</summary>
    public ImmutableArray<NamedLink> Links { get; init; } = [];
}

/// <summary>A link with a name: an entry of the menu, a place where an author is found.</summary>
/// <param name="Title">The name as it is shown.</param>
/// <param name="Url">An absolute address, or one below the site that starts with a slash.</param>
public sealed record NamedLink(string Title, string Url);
