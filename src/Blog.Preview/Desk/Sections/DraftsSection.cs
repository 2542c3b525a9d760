using System.Collections.Immutable;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>What is being written.</summary>
internal sealed class DraftsSection : IDeskSection
{
    // Words are counted in texts, and a text is made to be counted: no more of them than a page can show.
    private const int Most = 50;

    /// <inheritdoc/>
    public string Id => "drafts";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<SitePost> drafts = [.. view.In(PublishingState.Draft)];
        return drafts.IsEmpty
            ? new SectionContent(
                "Drafts",
                Html.Of($"""<p class="quiet">Nothing is being written. <a href="/_blog/new">Start something</a>.</p>""")
            )
            : new SectionContent(
                "Drafts",
                Html.Of(
                    $"""<ul class="documents">{Html.First(drafts.Select(d => Item(view, d)), drafts.Length, Most, Rest)}</ul>"""
                ),
                drafts.Length
            );
    }

    private static Html Item(DeskView view, SitePost draft) =>
        Html.Of(
            $"""
            <li class="document">
            <p class="document-title">{DocumentTitle.Of(view, draft)}</p>
            <p class="document-facts"><span>{Words.Counted(draft.WordCount, "word")}</span>{Age(
                view,
                draft.Post.Date
            )}<span>{PlaceLink.Of(view, draft.Source)}</span></p>
            </li>

            """
        );

    private static Html Age(DeskView view, DateTimeOffset? date) =>
        date is { } day
            ? Html.Of($"""<span title="{Words.Moment(day)}">dated {Words.Distance(view.Local(day), view.Now)}</span>""")
            : Html.Of($"<span>no date yet</span>");

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest">and {Words.Counted(count, "older one")}</li>""");
}
