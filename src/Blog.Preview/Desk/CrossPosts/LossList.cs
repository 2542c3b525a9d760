using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Syndication.Renditions;
using Blog.Text;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>The elements that the other site shows in another way, or not at all, as a list.</summary>
internal static class LossList
{
    private const int Most = 60;

    /// <summary>The list; a sentence when it is empty.</summary>
    public static Html Of(DeskView view, Rendition rendition)
    {
        var losses = rendition.Losses;
        var items = Html.First(losses.Select(l => Item(view, l)), losses.Length, Most, Rest);
        var list = losses.IsEmpty
            ? Html.Of($"""<p class="quiet">Everything is shown there as it is at home.</p>""")
            : Html.Of($"""<ul class="mistakes">{items}</ul>""");
        return Html.Of(
            $"""
            <section class="section" id="losses" aria-labelledby="losses-title">
            <h2 id="losses-title">Converted and lost <span class="count">{Words.Number(losses.Length)}</span></h2>
            {list}</section>

            """
        );
    }

    private static Html Item(DeskView view, Loss loss)
    {
        var (kind, label) = loss.IsLost ? ("is-warning", "Lost") : ("is-converted", "Converted");
        return Html.Of(
            $"""
            <li class="mistake {kind}">
            <p class="mistake-message"><span class="label">{label}</span> {loss.What}: {loss.Became}</p>
            <p class="mistake-place">{Place(view, loss)}</p></li>

            """
        );
    }

    private static Html Place(DeskView view, Loss loss)
    {
        var at = LossPlace.Read(loss.Place);
        return PlaceLink.Of(view, new ContentPath(at.Path), Math.Max(at.Line, 1), Math.Max(at.Column, 1), loss.Place);
    }

    private static Html Rest(int count) =>
        Html.Of(
            $"""
            <li class="rest">and {Words.Number(count)} more;
            <code>crosspost export</code> writes them all into its report.</li>
            """
        );
}
