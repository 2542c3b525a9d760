using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Syndication.Renditions;
using Blog.Text;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>What the other site shows in another way, or not at all.</summary>
internal static class LossList
{
    private const int Most = 60;

    /// <summary>The list; a sentence when there is nothing to tell.</summary>
    public static Html Of(DeskView view, Rendition rendition) =>
        Html.Of(
            $"""
            <section class="section" id="losses" aria-labelledby="losses-title"><h2 id="losses-title">Converted and lost <span class="count">{Words.Number(
                rendition.Losses.Length
            )}</span></h2>
            {(
                rendition.Losses.IsEmpty
                    ? Html.Of($"""<p class="quiet">Everything is shown there as it is at home.</p>""")
                    : Html.Of(
                        $"""<ul class="mistakes">{Html.First(rendition.Losses.Select(l => Item(view, l)), rendition.Losses.Length, Most, Rest)}</ul>"""
                    )
            )}</section>

            """
        );

    private static Html Item(DeskView view, Loss loss) =>
        Html.Of(
            $"""
            <li class="mistake {(loss.IsLost ? "is-warning" : "is-converted")}">
            <p class="mistake-message"><span class="label">{(
                loss.IsLost ? "Lost" : "Converted"
            )}</span> {loss.What}: {loss.Became}</p>
            <p class="mistake-place">{Place(view, loss)}</p></li>

            """
        );

    private static Html Place(DeskView view, Loss loss)
    {
        var at = LossPlace.Read(loss.Place);
        return PlaceLink.Of(view, new ContentPath(at.Path), Math.Max(at.Line, 1), Math.Max(at.Column, 1), loss.Place);
    }

    private static Html Rest(int count) =>
        Html.Of(
            $"""<li class="rest">and {Words.Number(count)} more; <code>crosspost export</code> writes them all into its report.</li>"""
        );
}
