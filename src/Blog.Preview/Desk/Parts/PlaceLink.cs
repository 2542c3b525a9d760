using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>The name of a file or of a place in one, which opens it in the editor.</summary>
internal static class PlaceLink
{
    /// <summary>The id of the one form that all buttons of a page belong to.</summary>
    public const string Form = "open-in-editor";

    /// <summary>A file.</summary>
    public static Html Of(DeskView view, ContentPath path) => Of(view, path, 1, 1, path.Value);

    /// <summary>A place.</summary>
    public static Html Of(DeskView view, SourceLocation location) =>
        Of(view, location.Path, location.Line, location.Column, location.ToString());

    /// <summary>A place in a file. A link where the editor has addresses of its own; a button elsewhere, which works
    /// without scripts too; and its name alone where neither leads.</summary>
    /// <param name="view">What the desk shows.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="name">What the place is called.</param>
    public static Html Of(DeskView view, ContentPath path, int line, int column, string name) =>
        view.EditorLink(path, line, column) is { } address
            ? Html.Of($"""<a class="place" href="{address}" title="Open in the editor">{name}</a>""")
        : view.Shows(path)
            ? Html.Of(
                $"""<button class="place" form="{Form}" name="at" value="{Html.Exactly($"{line}:{column}:{path}")}" title="Open in the editor">{name}</button>"""
            )
        : Html.Of($"""<span class="place">{name}</span>""");
}
