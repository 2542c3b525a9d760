using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Pages.Values;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Filling;

/// <summary>What a card shows: of a link's card file or of a document of the site, with what the document that shows it
/// says of its own.</summary>
/// <param name="Kind">What the link leads to.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="Url">The address as the place that shows it needs it.</param>
internal sealed record CardView(LinkCardKind Kind, string Title, string Url)
{
    /// <summary>What it is about, as plain text of at most about 300 characters; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of the site it is on, or its host.</summary>
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

    /// <summary>When it was published; null when that is not known.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The title of the series that a document of the site is part of; null for none.</summary>
    public string? Series { get; init; }

    /// <summary>Which part of that series it is; null for none.</summary>
    public int? Part { get; init; }

    /// <summary>How many parts that series has, planned ones included; null for none.</summary>
    public int? PartCount { get; init; }

    /// <summary>Whether it leads to an archived copy, because there is nothing at the address any more.</summary>
    public bool IsArchived { get; init; }

    /// <summary>The owner and the name of a repository whose title is these two; null for any other card.</summary>
    public (string Owner, string Name)? Repository =>
        Kind == LinkCardKind.Repository && Title.Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name]
            ? (owner, name)
            : null;

    /// <summary>Of all that is shown.</summary>
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
            .Add(IsArchived)
            .ToFingerprint();
}
