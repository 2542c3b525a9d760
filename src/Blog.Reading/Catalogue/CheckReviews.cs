using System.Collections.Immutable;
using Blog.Engine;
using Blog.Text;

namespace Blog.Reading.Catalogue;

/// <summary>Reports published reviews that share a month or a number.</summary>
internal sealed class CheckReviews : IModule<SiteCatalogue, SiteCatalogue>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(
        ImmutableArray<Document<SiteCatalogue>> documents,
        ModuleContext context
    )
    {
        // The older one was first, so the newer one gets the diagnostic.
        ImmutableArray<SiteReview> reviews = [.. documents[0].Value.ReviewShelf.Reviews.Reverse()];
        foreach (var same in reviews.Where(r => r.Month is not null).GroupBy(r => r.Month))
            Report(context, DiagnosticCatalogue.ReviewMonthTwice, same.Key!.Value.ToString(), "month", same);
        foreach (var same in reviews.GroupBy(r => r.Number))
            Report(context, DiagnosticCatalogue.ReviewNumberTwice, same.Key, "number", same);
        return documents;
    }

    private static void Report(
        ModuleContext context,
        DiagnosticRule rule,
        object particular,
        string key,
        IEnumerable<SiteReview> same
    )
    {
        var first = same.First().Post;
        foreach (var other in same.Skip(1))
        {
            context.Report(
                rule.At(other.Post.Parsed.Place(key), particular)
                    .WithNote($"'{first.Title}' has it.", first.Parsed.Place(key))
            );
        }
    }
}
