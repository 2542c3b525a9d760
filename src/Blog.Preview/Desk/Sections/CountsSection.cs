using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>How many documents, tags and series the site has.</summary>
internal sealed class CountsSection : IDeskSection
{
    private const int MostDrafts = 50;

    /// <inheritdoc/>
    public string Id => "counts";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var documents = view.Catalogue.Listed.Where(d => d.State == PublishingState.Published).ToLookup(d => d.Kind);
        var words = view.In(PublishingState.Draft).Take(MostDrafts).Sum(d => d.WordCount);
        var (posts, reviews) = (documents[PostKind.Post].Count(), documents[PostKind.Review].Count());
        var (pages, series) = (documents[PostKind.Page].Count(), view.Catalogue.Series.Length);
        return new SectionContent(
            "In numbers",
            Html.Of(
                $"""
                <dl class="numbers">
                {Figure(posts, "post", "posts")}{Figure(reviews, "review", "reviews")}{Figure(pages, "page", "pages")}
                {Figure(view.Catalogue.Tags.Length, "tag", "tags")}{Figure(series, "series", "series")}
                {Figure(words, "word in drafts", "words in drafts")}
                </dl>
                """
            )
        );
    }

    // The eye sees the number first; a definition list has the name first.
    private static Html Figure(int count, string one, string many) =>
        Html.Of($"""<div class="number"><dt>{(count == 1 ? one : many)}</dt><dd>{Words.Number(count)}</dd></div>""");
}
