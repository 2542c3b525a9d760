using Blog.Clippings;
using Blog.Disk;
using Blog.Model;
using Blog.Pipelines;
using Blog.Pipelines.Documents;
using Blog.Pipelines.ReviewDrafts;
using Blog.Text;

namespace Blog.Drafting;

/// <summary>Adds what is new to the review of a month: the one way for the command line and for the author's desk.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="clock">Lets time pass while somebody else writes.</param>
internal sealed class ReviewExtender(SiteFolder folder, TimeProvider clock)
{
    /// <summary>Extends the review as it is on the disk now; its file is written whole or not at all, and not when there is nothing new.</summary>
    /// <param name="site">The site as its files are on the disk.</param>
    /// <param name="month">The month.</param>
    /// <param name="review">Its review.</param>
    public ExtendedReview Extend(Site site, YearMonth month, SitePost review)
    {
        if (ClippingMistakes.Of(site) is { IsEmpty: false } mistakes)
            return new ExtendedReview(null, [], mistakes, "");
        using var held = SiteLock.Take(folder, "reviews", clock);
        if (held is null)
            return new ExtendedReview(null, [], [DiagnosticCatalogue.DraftNotExtended.At(review.Parsed.Source.At(0, 0), $"Another command has been writing it for {SiteLock.Patience.TotalSeconds:0} seconds.")], "");
        var path = folder.PathOf(review.Source.Value);
        var extended = new ReviewDrafting(site, month, review.Source, review.Post.Slug).Extend(File.ReadAllBytes(path));
        if (extended is { Bytes: { } bytes, Added.IsEmpty: false })
            WholeFile.Write(path, bytes.AsSpan());
        return extended;
    }
}
