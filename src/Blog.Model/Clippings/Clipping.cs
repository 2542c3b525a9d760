using System.Collections.Immutable;
using Blog.Model.Cards;
using Blog.Model.Dates;
using Blog.Text;

namespace Blog.Model.Clippings;

/// <summary>A link that its author means to write about, from a file of <c>content/clippings/</c>.</summary>
public sealed record Clipping
{
    /// <summary>The address as written in the file.</summary>
    public required string Url { get; init; }

    /// <summary>The address as it is compared.</summary>
    public required LinkIdentity Identity { get; init; }

    /// <summary>The month whose file it stands in.</summary>
    public required YearMonth Month { get; init; }

    /// <summary>The title of the page as the browser showed it; empty when it is not known. A review shows the one of
    /// the card.</summary>
    public string Title { get; init; } = "";

    /// <summary>What its author wants to say about it, in Markdown; empty for nothing yet.</summary>
    public string Note { get; init; } = "";

    /// <summary>What it is about, in the order written; the first is the section of the review that it goes
    /// into.</summary>
    public ImmutableArray<TagName> Tags { get; init; } = [];

    /// <summary>The day it was clipped; null when that is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceLocation Place { get; init; }
}

/// <summary>The clippings of a site.</summary>
/// <param name="Clippings">The clippings by month, those of a month in the order written.</param>
public sealed record ClippingBook(ImmutableArray<Clipping> Clippings)
{
    /// <summary>A book without clippings.</summary>
    public static ClippingBook Empty { get; } = new([]);

    /// <summary>The clippings of a month, in the order written.</summary>
    public ImmutableArray<Clipping> In(YearMonth month) => [.. Clippings.Where(c => c.Month == month)];

    /// <summary>The first clipping of a link; null when it was never clipped.</summary>
    public Clipping? Find(LinkIdentity identity) => Clippings.FirstOrDefault(c => c.Identity == identity);
}
