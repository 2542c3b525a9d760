using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Sections;

namespace Blog.Preview.Desk;

/// <summary><c>/_blog/</c>: what needs the author, and what lies ready.</summary>
internal static class DeskPage
{
    /// <summary>The page.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view) =>
        DeskFrame.Of(
            view,
            "/_blog/",
            "Desk",
            Html.Of(
                $"""
                {Outlook.Of(view)}<div class="desk">
                <div class="desk-main">
                {DeskSections.Main.Select(s => SectionFrame.Of(s, view))}</div>
                <div class="desk-side">
                {DeskSections.Side.Select(s => SectionFrame.Of(s, view))}</div>
                </div>

                """
            )
        );
}
