using System.Globalization;
using Blog.Preview.Desk.Parts;
using Blog.Text;

namespace Blog.Preview.Desk.Starting;

/// <summary>Opens a place in the editor, where the editor has no addresses of its own.</summary>
/// <param name="openEditor">Opens a file at a line and a column.</param>
internal sealed class OpenPlace(Action<ContentPath, int, int> openEditor)
{
    /// <summary>Opens a place that a button names.</summary>
    /// <param name="at">The place: <c>3:7:content/site.yml</c>.</param>
    /// <param name="view">What the desk shows: no other file is opened.</param>
    /// <returns>Whether there is such a place.</returns>
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
