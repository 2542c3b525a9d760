using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Model.Cards;

/// <summary>The facts about a link, from a file of <c>content/cards/</c>. What the author wrote there overrides what
/// was fetched.</summary>
public sealed record LinkCard
{
    /// <summary>The file.</summary>
    public required ContentPath Source { get; init; }

    /// <summary>The address as written in the file.</summary>
    public required string Url { get; init; }

    /// <summary>The address as it is compared.</summary>
    public required LinkIdentity Identity { get; init; }

    /// <summary>What the link leads to.</summary>
    public required LinkCardKind Kind { get; init; }

    /// <summary>The title; of a repository, its owner and name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, as plain text; of a paper, the beginning of its abstract. Empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The name of the site it is on; empty when the host is shown instead.</summary>
    public string Site { get; init; } = "";

    /// <summary>The site's icon, a file below <c>content/cards/</c>; null for none.</summary>
    public ContentPath? Icon { get; init; }

    /// <summary>Who wrote it, in order; empty when that is not known.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The picture, a file below <c>content/cards/</c>; null for none.</summary>
    public ContentPath? Image { get; init; }

    /// <summary>What the picture shows; empty when it only decorates.</summary>
    public string ImageAlt { get; init; } = "";

    /// <summary>The programming language of a repository; empty for none.</summary>
    public string Language { get; init; } = "";

    /// <summary>The year a paper came out in; null when it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>When it was published; null when that is not known.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>How long a film is; null when that is not known.</summary>
    public FilmLength? Duration { get; init; }

    /// <summary>Width and height of a player, as a ratio; null for the usual one.</summary>
    public AspectRatio? Ratio { get; init; }

    /// <summary>The address of a player that only its site knows; null for none.</summary>
    public string? Player { get; init; }

    /// <summary>The words of a short post, with LF between lines; empty for none.</summary>
    public string Text { get; init; } = "";

    /// <summary>The files of code.</summary>
    public ImmutableArray<CodeOfCard> Code { get; init; } = [];

    /// <summary>The page's canonical address according to itself; null when it was not fetched or gives none.</summary>
    public string? Canonical { get; init; }

    /// <summary>When the facts were fetched; null for a card written by hand.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>Since when the link is dead; null while it works.</summary>
    public DateTimeOffset? DeadSince { get; init; }

    /// <summary>The address of an archived copy, which the card leads to once the link is dead; null for
    /// none.</summary>
    public string? Archive { get; init; }
}

/// <summary>A file of code that a card shows.</summary>
/// <param name="Name">Its name; empty for none.</param>
/// <param name="Text">The code, with LF between lines.</param>
public sealed record CodeOfCard(string Name, string Text);

/// <summary>What a link leads to, as a card shows it.</summary>
public enum LinkCardKind
{
    /// <summary>A page to be read, and anything that is none of the others.</summary>
    Article,

    /// <summary>A repository of source code.</summary>
    Repository,

    /// <summary>A scientific paper.</summary>
    Paper,

    /// <summary>The page of a person or an organization.</summary>
    Profile,

    /// <summary>A film; a card shows a picture that links to it, and a player once a reader asks for it.</summary>
    Video,

    /// <summary>The slides of a talk, shown as a film is.</summary>
    Slides,

    /// <summary>A program or a notebook that runs in the browser, shown as a film is.</summary>
    Demo,

    /// <summary>Code, which a card shows.</summary>
    Code,

    /// <summary>A short post, whose words a card shows.</summary>
    Quote,

    /// <summary>A document of the site itself, which needs no file.</summary>
    Post,
}
