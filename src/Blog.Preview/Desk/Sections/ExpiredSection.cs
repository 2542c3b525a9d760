using System.Collections.Immutable;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>The expired documents, the last first.</summary>
internal sealed class ExpiredSection : IDeskSection
{
    private const int Most = 20;

    /// <inheritdoc/>
    public string Id => "expired";

    /// <inheritdoc/>
    public SectionContent? Show(DeskView view)
    {
        ImmutableArray<SitePost> expired =
        [
            .. view.In(PublishingState.Expired).OrderByDescending(d => d.Expires).ThenBy(d => d.Source),
        ];
        if (expired.IsEmpty)
            return null;
        var items = Html.First(expired.Select(d => Item(view, d)), expired.Length, Most, Rest);
        return new SectionContent("Expired", Html.Of($"""<ul class="documents">{items}</ul>"""), expired.Length);
    }

    private static Html Item(DeskView view, SitePost post)
    {
        var expires = view.Local(post.Expires ?? view.Now);
        var (moment, distance) = (Words.Moment(expires), Words.Distance(expires, view.Now));
        var source = PlaceLink.Of(view, post.Source);
        return Html.Of(
            $"""
            <li class="document">
            <p class="document-title">{DocumentTitle.Of(view, post)}</p>
            <p class="document-facts"><span title="{moment}">expired {distance}</span><span>{source}</span></p>
            </li>

            """
        );
    }

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest">and {Words.Counted(count, "earlier one")}</li>""");
}
