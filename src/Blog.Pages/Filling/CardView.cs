using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Pages.Values;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Filling;

/// <summary>The content of a card: from the card file of a link or from a document of this site. The directive that
/// shows it can replace title and description.</summary>
/// <param name="Kind">What the link leads to.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="Url">The address as it is written where the card is shown.</param>
internal sealed record CardView(LinkCardKind Kind, string Title, string Url)
{
    /// <summary>A description as plain text of at most about 300 characters; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of its site, or else the host.</summary>
    public string Site { get; init; } = "";

    /// <summary>The site's icon; null for none.</summary>
    public ImageView? Icon { get; init; }

    /// <summary>The picture; null for none.</summary>
    public ImageView? Image { get; init; }

    /// <summary>Who wrote it, in order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The programming language of a repository; empty for none.</summary>
    public string Language { get; init; } = "";

    /// <summary>The year a paper came out in; null for none.</summary>
    public int? Year { get; init; }

    /// <summary>When it was published; null when unknown.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The title of the series that a document of the site is part of; null for none.</summary>
    public string? Series { get; init; }

    /// <summary>Which part of that series it is; null for none.</summary>
    public int? Part { get; init; }

    /// <summary>How many parts that series has, planned ones included; null for none.</summary>
    public int? PartCount { get; init; }

    /// <summary>The address of the player that a reader may ask for; null for none.</summary>
    public string? PlayerUrl { get; init; }

    /// <summary>Width and height of what the player shows.</summary>
    public AspectRatio Ratio { get; init; } = AspectRatio.Film;

    /// <summary>How long a film is; null when unknown.</summary>
    public FilmLength? Duration { get; init; }

    /// <summary>The words of a short post, with LF between lines; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its code as HTML, a figure for each file; empty for none.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether it leads to an archived copy because the page is gone.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The two parts of a repository's title <c>owner/name</c>; null for any other title and card.</summary>
    public (string Owner, string Name)? Repository =>
        Kind == LinkCardKind.Repository && Title.Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name]
            ? (owner, name)
            : null;

    /// <summary>The fingerprint of all that the card shows.</summary>
    public Fingerprint Fingerprint =>
        new FingerprintBuilder()
            .Add((int)Kind)
            .Add(Title)
            .Add(Url)
            .Add(Description)
            .Add(Site)
            .Add(Icon?.ToString())
            .Add(Image?.ToString())
            .AddAll(Authors)
            .Add(Language)
            .Add(Year ?? 0)
            .Add(Date)
            .Add(Series)
            .Add(Part ?? 0)
            .Add(PartCount ?? 0)
            .Add(PlayerUrl)
            .Add(Ratio.ToString())
            .Add(Duration?.Seconds ?? 0)
            .Add(Text)
            .Add(Code)
            .Add(IsArchived)
            .ToFingerprint();
}
