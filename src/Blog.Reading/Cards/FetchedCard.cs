using System.Collections.Immutable;
using System.Globalization;
using Blog.Model.Cards;

namespace Blog.Reading.Cards;

/// <summary>The facts fetched about a link, as a card's file has them below <c>fetched</c>. Null and empty values are
/// not written.</summary>
/// <param name="Date">The day it was fetched.</param>
public sealed record FetchedCard(DateOnly Date)
{
    /// <summary>The canonical address that the page declares.</summary>
    public string? Canonical { get; init; }

    /// <summary>The kind of the link's target; null when its address shows it.</summary>
    public LinkCardKind? Kind { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public string? Description { get; init; }

    /// <summary>The name of the site.</summary>
    public string? Site { get; init; }

    /// <summary>The site's icon, by its path from the card.</summary>
    public string? Icon { get; init; }

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The picture, by its path from the card.</summary>
    public string? Image { get; init; }

    /// <summary>What the picture shows.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The programming language of a repository.</summary>
    public string? Language { get; init; }

    /// <summary>The year a paper was published in.</summary>
    public int? Year { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How long a film is.</summary>
    public FilmLength? Duration { get; init; }

    /// <summary>Width and height of what a player shows.</summary>
    public AspectRatio? Ratio { get; init; }

    /// <summary>The address of a player that only its site knows.</summary>
    public string? Player { get; init; }

    /// <summary>The words of a short post, with LF between lines.</summary>
    public string? Text { get; init; }

    /// <summary>The files of code.</summary>
    public ImmutableArray<CodeOfCard> Code { get; init; } = [];

    /// <summary>The fields that are written, in order, each with its texts: one, or those of a list.</summary>
    public ImmutableArray<FetchedField> Fields =>
        [
            .. new[]
            {
                FetchedField.Of("canonical", Canonical),
                FetchedField.Of("kind", Kind is { } kind ? CardFields.WordOf(kind) : null),
                FetchedField.Of("title", Title),
                FetchedField.Of("description", Description),
                FetchedField.Of("site", Site),
                FetchedField.Of("icon", Icon),
                new FetchedField("authors", Authors, IsList: true),
                FetchedField.Of("image", Image),
                FetchedField.Of("image_alt", ImageAlt),
                FetchedField.Of("language", Language),
                FetchedField.Of("year", Year?.ToString(CultureInfo.InvariantCulture)),
                FetchedField.Of("published", DayOf(Published)),
                FetchedField.Of("duration", Duration?.ToString()),
                FetchedField.Of("ratio", Ratio?.ToString()),
                FetchedField.Of("player", Player),
                FetchedField.Of("text", Text),
                new FetchedField("files", [.. Code.Select(c => c.Name)], IsList: true),
                new FetchedField("code", [.. Code.Select(c => c.Text)], IsList: true),
            }.Where(f => !f.Texts.IsEmpty),
        ];

    /// <summary>A day as it is written.</summary>
    public static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
