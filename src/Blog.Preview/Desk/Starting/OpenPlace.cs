using System.Globalization;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Starting;

/// <summary>Opens a location in the editor, for editors that have no addresses of their own.</summary>
/// <param name="openEditor">Opens a file at a line and a column.</param>
internal sealed class OpenPlace(Action<ContentPath, int, int> openEditor)
{
    /// <summary>Opens the location that a button names.</summary>
    /// <param name="at">The location: <c>3:7:content/site.yml</c>.</param>
    /// <param name="view">What the desk shows; files that it does not name are not opened.</param>
    /// <returns>Whether it was opened.</returns>
    public bool Open(string at, DeskView view)
    {
        if (
            at.Split(':', 3) is not [var line, var column, var path]
            || !TryCount(line, out var l)
            || !TryCount(column, out var c)
        )
            return false;
        var file = new ContentPath(path);
        if (!view.Shows(file))
            return false;
        openEditor(file, l, c);
        return true;
    }

    private static bool TryCount(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
