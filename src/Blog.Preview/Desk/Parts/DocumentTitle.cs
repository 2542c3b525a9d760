using Blog.Preview.Desk.Markup;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Parts;

/// <summary>The title of a document, as a link to its page.</summary>
internal static class DocumentTitle
{
    /// <summary>The link; the title alone when the site that is shown has no page of the document.</summary>
    public static Html Of(DeskView view, SitePost document) =>
        view.AddressOf(document.Permalink) is { } address
            ? Html.Of($"""<a class="title" href="{address}">{Html.Isolated(document.Title)}</a>""")
            : Html.Of($"""<span class="title">{Html.Isolated(document.Title)}</span>""");
}
