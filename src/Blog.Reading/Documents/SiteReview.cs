using Blog.Model.Dates;

namespace Blog.Reading.Documents;

/// <summary>A published review among all reviews.</summary>
/// <param name="Post">The review.</param>
/// <param name="Month">The month it is about; null for a draft that says neither month nor date.</param>
/// <param name="Number">Its number: the one its author gave it, or one more than the review before it has; 1 for the
/// first.</param>
public sealed record SiteReview(SitePost Post, YearMonth? Month, int Number);
