using System.Globalization;
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

    /// <summary>A place written out: <c>content/posts/x.md:12:3</c>, or a file alone; the text itself when it is neither.</summary>
    public static Html Of(DeskView view, string place)
    {
        var parts = place.Split(':');
        return parts.Length == 3 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var column) ? Of(view, new ContentPath(parts[0]), line, column, place)
            : parts.Length == 1 && place.Length > 0 ? Of(view, new ContentPath(place))
            : Html.Of($"{place}");
    }

    /// <summary>A link where the editor has addresses of its own; a button elsewhere, which works without scripts too.</summary>
    private static Html Of(DeskView view, ContentPath path, int line, int column, string name) => view.EditorLink(path, line, column) is { } address
        ? Html.Of($"""<a class="place" href="{address}" title="Open in the editor">{name}</a>""")
        : Html.Of($"""<button class="place" form="{Form}" name="at" value="{Html.Exactly($"{line}:{column}:{path}")}" title="Open in the editor">{name}</button>""");
}
