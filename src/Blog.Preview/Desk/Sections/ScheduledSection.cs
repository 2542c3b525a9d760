using System.Collections.Immutable;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>The scheduled documents, the next first.</summary>
internal sealed class ScheduledSection : IDeskSection
{
    private const int Most = 20;

    /// <inheritdoc/>
    public string Id => "scheduled";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<SitePost> scheduled = [.. view.In(PublishingState.Future).Reverse()];
        if (scheduled.IsEmpty)
            return null;
        var items = Html.First(scheduled.Select(d => Item(view, d)), scheduled.Length, Most, Rest);
        return new SectionContent(
            "Scheduled",
            Html.Of(
                $"""
                <ol class="documents">{items}</ol>
                <p class="quiet">A post appears with the first build after its moment,
                in {view.Settings.TimeZone.Id} time.</p>
                """
            ),
            scheduled.Length
        );
    }

    private static Html Item(DeskView view, SitePost post)
    {
        var start = view.Local(post.Post.Start ?? view.Now);
        return Html.Of(
            $"""
            <li class="document">
            <p class="document-when"><b>{Words.Distance(start, view.Now)}</b> {Words.Moment(start)}</p>
            <p class="document-title">{DocumentTitle.Of(view, post)}</p>
            <p class="document-facts"><span>{PlaceLink.Of(view, post.Source)}</span></p>
            </li>

            """
        );
    }

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest">and {Words.Counted(count, "later one")}</li>""");
}
