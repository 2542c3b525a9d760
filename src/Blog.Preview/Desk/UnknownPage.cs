using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk;

/// <summary>The answer for an address below <c>/_blog/</c> that the desk does not have.</summary>
internal static class UnknownPage
{
    /// <summary>Makes the whole page, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view) =>
        DeskFrame.Of(
            view,
            "",
            "Not here",
            Html.Of(
                $"""
                <header class="outlook"><h1>There is no such page on the desk.</h1>
                <p>There are <a href="/_blog/">the desk</a> itself,
                the newest pages in <a href="/_blog/sizes">two sizes</a>, the <a href="/_blog/feeds">feeds</a>,
                all <a href="/_blog/site">files</a> of the site,
                and the form for <a href="/_blog/new">a new post</a>.</p></header>

                """
            )
        );
}
