using System.Collections.Immutable;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>
/// What a page claims about itself in one way: raw texts, not checked yet. Null, or an empty list, means that it does
/// not say it.
/// </summary>
internal sealed record PageClaims
{
    /// <summary>A page that claims nothing.</summary>
    public static PageClaims Empty { get; } = new();

    /// <summary>What the page is.</summary>
    public LinkCardKind? Kind { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The name of its site.</summary>
    public string? Site { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    public string? Published { get; init; }

    /// <summary>The programming language of a repository.</summary>
    public string? Language { get; init; }

    /// <summary>How long a film is.</summary>
    public FilmLength? Duration { get; init; }

    /// <summary>Width and height of what its player shows, where they are not those of most films.</summary>
    public AspectRatio? Ratio { get; init; }

    /// <summary>The address of its player, where only the site knows it; checked.</summary>
    public string? Player { get; init; }

    /// <summary>The words of a short post; clean.</summary>
    public string? Text { get; init; }

    /// <summary>The files of code; clean.</summary>
    public ImmutableArray<CodeOfCard> Code { get; init; } = [];

    /// <summary>The addresses of its pictures, the best first.</summary>
    public ImmutableArray<string> Images { get; init; } = [];

    /// <summary>What the first picture shows.</summary>
    public string? ImageAlt { get; init; }
}
