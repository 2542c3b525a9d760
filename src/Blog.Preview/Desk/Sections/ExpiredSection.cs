using System.Collections.Immutable;
using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sections;

/// <summary>What took itself off the site: the last first.</summary>
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
            .. view.In(PublishingState.Expired).OrderByDescending(d => d.Post.Expires).ThenBy(d => d.Source),
        ];
        return expired.IsEmpty
            ? null
            : new SectionContent(
                "Expired",
                Html.Of(
                    $"""<ul class="documents">{Html.First(expired.Select(d => Item(view, d)), expired.Length, Most, Rest)}</ul>"""
                ),
                expired.Length
            );
    }

    private static Html Item(DeskView view, SitePost post) =>
        Html.Of(
            $"""
            <li class="document">
            <p class="document-title">{DocumentTitle.Of(view, post)}</p>
            <p class="document-facts"><span title="{Words.Moment(
                view.Local(post.Post.Expires ?? view.Now)
            )}">expired {Words.Distance(view.Local(post.Post.Expires ?? view.Now), view.Now)}</span><span>{PlaceLink.Of(
                view,
                post.Source
            )}</span></p>
            </li>

            """
        );

    private static Html Rest(int count) =>
        Html.Of($"""<li class="rest">and {Words.Counted(count, "earlier one")}</li>""");
}
