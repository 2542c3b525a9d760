using Blog.Answers;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Commands.Why;

/// <summary>Says where a document appears, or why it does not.</summary>
/// <param name="site">The site.</param>
internal sealed class DocumentStory(Site site)
{
    /// <summary>The story of a document.</summary>
    public Story Of(SitePost document) =>
        new(
            document.Source.Value,
            document.IsListed,
            document.IsListed
                ? [.. Errors(document), .. Page(document), .. Relations(document), .. Appearances(document)]
                : [HeldBackFact(document)]
        );

    // A build publishes nothing while there are errors, so that where a document would appear is not the whole story.
    private IEnumerable<Fact> Errors(SitePost document)
    {
        var count = site.Diagnostics.Count(d =>
            d.Severity == DiagnosticSeverity.Error && d.Location.Path == document.Source
        );
        if (count > 0)
            yield return new Fact("not built", $"it has {Counted.Of(count, "error")}; 'blog build' shows them");
    }

    private static Fact HeldBackFact(SitePost document) =>
        new(
            "not published",
            document.State switch
            {
                PublishingState.Draft when document.Post.HeldBackBy is { } by =>
                    $"it is held back by {by}; --drafts publishes drafts too",
                PublishingState.Draft =>
                    $"it is a draft ({document.Parsed.Place("draft")}); --drafts publishes drafts too",
                PublishingState.Future =>
                    $"it is dated {Moment(document.Post.Start)} ({document.Parsed.Place("date")}), "
                        + "which is in the future; --future publishes such posts too",
                _ => $"it expired {Moment(document.Expires)} ({document.Parsed.Place("expires")}); "
                    + "--expired publishes such posts too",
            }
        );

    private IEnumerable<Fact> Page(SitePost document)
    {
        yield return new Fact("title", document.Title);
        yield return new Fact("address", site.Catalogue.Settings.BaseUrl.Absolute(document.Permalink));
        yield return new Fact("file", document.Permalink.ToSitePath().Value);
        if (document.State != PublishingState.Published)
            yield return new Fact(
                "included",
                $"it is {StateName.Of(document.State)}, and an option of this command includes such documents"
            );
        if (document.Date is { } date)
            yield return new Fact("date", Moment(date));
        if (document.Post.Reach != Reach.Everywhere)
            yield return new Fact("told of", ReachOf(document.Post.Reach));
        if (!document.Post.RedirectFrom.IsEmpty)
            yield return new Fact("redirects", [.. document.Post.RedirectFrom.Select(r => r.Address.Value)]);
    }

    private static string ReachOf(Reach reach) =>
        reach switch
        {
            Reach.Unlisted => "nowhere: its author keeps it out of lists, feeds and search engines",
            Reach.NotIndexed => "on the site, not to search engines",
            _ => "on the site, not in the sitemap",
        };

    private IEnumerable<Fact> Relations(SitePost document)
    {
        if (!document.Tags.IsEmpty)
            yield return new Fact("tags", [.. document.Tags.Select(t => t.Value)]);
        if (site.Catalogue.PartOf(document) is var (series, index))
            yield return new Fact(
                "series",
                $"part {series.Parts[index].Number} of {series.Total} of \"{series.Series.Title}\" ({series.Permalink})"
            );
        if (site.Catalogue.ReviewShelf.Find(document) is { } review)
            yield return new Fact(
                "review",
                review.Month is { } month ? $"no. {review.Number}, of {month}" : $"no. {review.Number}"
            );
        if (site.Catalogue.Newer(document) is { } newer)
            yield return new Fact("newer", newer.Source.Value);
        if (site.Catalogue.Older(document) is { } older)
            yield return new Fact("older", older.Source.Value);
    }

    private IEnumerable<Fact> Appearances(SitePost document)
    {
        var byKind = new Mentions(site).Of(document.Permalink).ToLookup(KindOf);
        foreach (var kind in (string[])["listed on", "in feeds", "in site maps"])
            yield return new Fact(kind, [.. byKind[kind].Select(o => o.Path.ToPermalink().Value)]);
    }

    private static string KindOf(Output output)
    {
        if (output.ContentType.StartsWith("text/html", StringComparison.Ordinal))
            return "listed on";
        return output.Path.Value.Contains("sitemap", StringComparison.Ordinal) ? "in site maps" : "in feeds";
    }

    private static string Moment(DateTimeOffset? moment) =>
        moment?.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
