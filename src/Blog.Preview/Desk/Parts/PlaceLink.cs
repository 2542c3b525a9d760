using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>The name of a file or of a location in one, which opens it in the editor.</summary>
internal static class PlaceLink
{
    /// <summary>The id of the one form that all buttons of a page belong to.</summary>
    public const string Form = "open-in-editor";

    /// <summary>The start of a file, named by its path.</summary>
    public static Html Of(DeskView view, ContentPath path) => Of(view, path, 1, 1, path.Value);

    /// <summary>A location, named by path, line and column.</summary>
    public static Html Of(DeskView view, SourceLocation location) =>
        Of(view, location.Path, location.Line, location.Column, location.ToString());

    /// <summary>A line and column of a file: a link when the editor has addresses of its own, else a button, which
    /// works without scripts too. For a file that the desk does not open it is the name alone.</summary>
    /// <param name="view">What the desk shows.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column, counted from 1.</param>
    /// <param name="name">What is shown.</param>
    public static Html Of(DeskView view, ContentPath path, int line, int column, string name)
    {
        if (view.EditorLink(path, line, column) is { } address)
            return Html.Of($"""<a class="place" href="{address}" title="Open in the editor">{name}</a>""");
        if (!view.Shows(path))
            return Html.Of($"""<span class="place">{name}</span>""");
        var at = Html.Exactly($"{line}:{column}:{path}");
        return Html.Of(
            $"""
            <button class="place" form="{Form}" name="at" value="{at}" title="Open in the editor">{name}</button>
            """
        );
    }
}
