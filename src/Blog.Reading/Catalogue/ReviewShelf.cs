using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Model.Dates;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Catalogue;

/// <summary>The published reviews in the order of their months, and each one's number and neighbours.</summary>
public sealed class ReviewShelf
{
    private readonly FrozenDictionary<ContentPath, int> _positions;

    internal ReviewShelf(IEnumerable<SitePost> reviews)
    {
        Reviews = Numbered([.. reviews.OrderBy(MonthOf).ThenByDescending(r => r, PostOrder.NewestFirstComparer)]);
        _positions = Enumerable.Range(0, Reviews.Length).ToFrozenDictionary(i => Reviews[i].Post.Source);
    }

    /// <summary>The reviews, the newest month first; two of one month by their dates.</summary>
    public ImmutableArray<SiteReview> Reviews { get; }

    /// <summary>A review with its month and number; null for a document that is not a published review.</summary>
    public SiteReview? Find(SitePost post) => At(post, 0);

    /// <summary>The review of the month after; null for the newest.</summary>
    public SiteReview? Newer(SitePost post) => At(post, -1);

    /// <summary>The review of the month before; null for the oldest.</summary>
    public SiteReview? Older(SitePost post) => At(post, 1);

    private static ImmutableArray<SiteReview> Numbered(ImmutableArray<SitePost> oldestFirst)
    {
        var numbered = ImmutableArray.CreateBuilder<SiteReview>(oldestFirst.Length);
        var number = 0;
        foreach (var review in oldestFirst)
        {
            number = review.Post.Number ?? number + 1;
            numbered.Add(new SiteReview(review, review.Post.Month, number));
        }

        numbered.Reverse();
        return numbered.MoveToImmutable();
    }

    // A review without a month is the next one.
    private static YearMonth MonthOf(SitePost review) => review.Post.Month ?? new YearMonth(9999, 12);

    private SiteReview? At(SitePost post, int step) =>
        _positions.TryGetValue(post.Source, out var position)
        && position + step >= 0
        && position + step < Reviews.Length
            ? Reviews[position + step]
            : null;
}

/// <summary>A published review among all reviews.</summary>
/// <param name="Post">The review.</param>
/// <param name="Month">The month it is about; null for a draft that says neither month nor date.</param>
/// <param name="Number">Its number: the one its author gave it, or one more than the review before it has; 1 for the
/// first.</param>
public sealed record SiteReview(SitePost Post, YearMonth? Month, int Number);
