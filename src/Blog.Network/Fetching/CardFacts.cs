using System.Collections.Immutable;
using Blog.Model.Cards;

namespace Blog.Network.Fetching;

/// <summary>
/// What a page says about itself, each text plain, in one line and short enough for a card. Null, or an empty list,
/// means that the page does not say it.
/// </summary>
public sealed record CardFacts
{
    /// <summary>
    /// The address that the page calls its own, or the one its site redirected to; null when that is the address asked
    /// for.
    /// </summary>
    public string? Canonical { get; init; }

    /// <summary>What it is.</summary>
    public LinkCardKind? Kind { get; init; }

    /// <summary>Its title; of a repository, owner and name.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The name of its site.</summary>
    public string? Site { get; init; }

    /// <summary>Who wrote it, in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The year a paper came out in.</summary>
    public int? Year { get; init; }

    /// <summary>The programming language of a repository.</summary>
    public string? Language { get; init; }

    /// <summary>How long a film is.</summary>
    public FilmLength? Duration { get; init; }

    /// <summary>Width and height of what its player shows, where they are not those of most films.</summary>
    public AspectRatio? Ratio { get; init; }

    /// <summary>The address of its player, where only the site knows it.</summary>
    public string? Player { get; init; }

    /// <summary>The words of a short post, with LF between lines.</summary>
    public string? Text { get; init; }

    /// <summary>The files of code.</summary>
    public ImmutableArray<CodeOfCard> Code { get; init; } = [];

    /// <summary>Its picture.</summary>
    public FetchedPicture? Image { get; init; }

    /// <summary>What the picture shows.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>Its site's icon.</summary>
    public FetchedPicture? Icon { get; init; }
}
