using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Starting;

/// <summary><c>/_blog/new/made</c>: leads to a document that was just written. Until the watcher has seen its file, the
/// page reloads itself each second.</summary>
internal static class MadePage
{
    /// <summary>The address of this page for a document.</summary>
    public static string Here(ContentPath file) => "/_blog/new/made?file=" + Uri.EscapeDataString(file.Value);

    /// <summary>The address of the document's page; null while the site that is shown has none.</summary>
    public static string? AddressOf(DeskView view, ContentPath file) =>
        view.Catalogue.Find(file) is { } document ? view.AddressOf(document.Permalink) : null;

    /// <summary>The page, which waits for that of the document, or says why that is not shown.</summary>
    public static ReadOnlyMemory<byte> Of(DeskView view, ContentPath file) =>
        view.Catalogue.Find(file) is null ? Waiting(view) : NotShown(view, file);

    private static ReadOnlyMemory<byte> Waiting(DeskView view) =>
        DeskFrame.Of(
            view,
            "",
            "One moment",
            Html.Of(
                $"""
                <header class="outlook"><h1>One moment.</h1>
                <p>The page of the new document is being made. It opens here by itself;
                <a href="/_blog/">the desk</a> lists it too.</p></header>

                """
            ),
            new Html("<meta http-equiv=\"refresh\" content=\"1\">\n")
        );

    private static ReadOnlyMemory<byte> NotShown(DeskView view, ContentPath file) =>
        DeskFrame.Of(
            view,
            "",
            "Made",
            Html.Of(
                $"""
                <header class="outlook"><h1>It is made, and not shown.</h1>
                <p>{PlaceLink.Of(view, file)} is a draft, and the preview shows the site as it would be published.
                Press <kbd>d</kbd> in the terminal to see drafts.</p></header>

                """
            )
        );
}
