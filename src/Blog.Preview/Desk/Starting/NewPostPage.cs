using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Starting;

/// <summary><c>/_blog/new</c>: the form alone, with what a link or a failed attempt filled in.</summary>
internal static class NewPostPage
{
    /// <summary>Makes the whole page, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view) =>
        DeskFrame.Of(
            view,
            "/_blog/new",
            "New post",
            Html.Of(
                $"""
                <header class="outlook"><h1>New post</h1>
                <p>It is made as a draft, dated now, and opens in your editor and here.</p></header>
                <section class="section narrow" id="new" aria-label="New post">
                {NewPostForm.Of(view)}
                </section>

                """
            )
        );
}
