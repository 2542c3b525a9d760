using System.Collections.Immutable;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>The drafts, newest first, with their lengths.</summary>
internal sealed class DraftsSection : IDeskSection
{
    // To count words a text has to be rendered: only as many as a page can show.
    private const int Most = 50;

    /// <inheritdoc/>
    public string Id => "drafts";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<SitePost> drafts = [.. view.In(PublishingState.Draft)];
        if (drafts.IsEmpty)
            return new SectionContent(
                "Drafts",
                Html.Of($"""<p class="quiet">Nothing is being written. <a href="/_blog/new">Start something</a>.</p>""")
            );
        var items = Html.First(drafts.Select(d => Item(view, d)), drafts.Length, Most, Rest);
        return new SectionContent("Drafts", Html.Of($"""<ul class="documents">{items}</ul>"""), drafts.Length);
    }

    private static Html Item(DeskView view, SitePost draft)
    {
        var words = Words.Counted(draft.WordCount, "word");
        var (age, source) = (Age(view, draft.Date), PlaceLink.Of(view, draft.Source));
        return Html.Of(
            $"""
            <li class="document">
            <p class="document-title">{DocumentTitle.Of(view, draft)}</p>
            <p class="document-facts"><span>{words}</span>{age}<span>{source}</span></p>
            </li>

            """
        );
    }

    private static Html Age(DeskView view, DateTimeOffset? date) =>
        date is { } day
            ? Html.Of($"""<span title="{Words.Moment(day)}">dated {Words.Distance(view.Local(day), view.Now)}</span>""")
            : Html.Of($"<span>no date yet</span>");

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest">and {Words.Counted(count, "older one")}</li>""");
}
