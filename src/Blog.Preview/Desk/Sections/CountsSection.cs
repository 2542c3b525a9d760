using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Sections;

/// <summary>How large the site is.</summary>
internal sealed class CountsSection : IDeskSection
{
    private const int MostDrafts = 50;

    /// <inheritdoc/>
    public string Id => "counts";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        var documents = view
            .Catalogue.Listed.Where(d => d.State == PublishingState.Published)
            .ToLookup(d => d.Post.Kind);
        var drafts = view.In(PublishingState.Draft).Take(MostDrafts).ToList();
        return new SectionContent(
            "In numbers",
            Html.Of(
                $"""
                <dl class="numbers">
                {Figure(documents[PostKind.Post].Count(), "post", "posts")}{Figure(
                    documents[PostKind.Review].Count(),
                    "review",
                    "reviews"
                )}{Figure(documents[PostKind.Page].Count(), "page", "pages")}
                {Figure(view.Catalogue.Tags.Length, "tag", "tags")}{Figure(
                    view.Catalogue.Series.Length,
                    "series",
                    "series"
                )}{Figure(drafts.Sum(d => d.WordCount), "word in drafts", "words in drafts")}
                </dl>
                """
            )
        );
    }

    // The number stands first for the eye and the name first in the list, as definition lists have it.
    private static Html Figure(int count, string one, string many) =>
        Html.Of($"""<div class="number"><dt>{(count == 1 ? one : many)}</dt><dd>{Words.Number(count)}</dd></div>""");
}
