using System.Collections.Immutable;
using Blog.Model.Cards;

namespace Blog.Model.Clippings;

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
