using System.Text;
using Blog.Workspace.Editing;

namespace Blog.Workspace.CrossPosts;

/// <summary>Writes the calendar of copies to a file that calendar programs subscribe to.</summary>
public static class CalendarFile
{
    /// <summary>Writes the calendar if it differs from the file in more than time stamps.</summary>
    /// <param name="editor">Changes the file.</param>
    /// <param name="fullPath">The whole path of the file.</param>
    /// <param name="calendar">The whole calendar.</param>
    /// <param name="withoutStamps">Takes the time stamps out of a calendar.</param>
    /// <returns>Whether it was written, or why it could not be; null when the path leads to a folder.</returns>
    public static Edited<bool>? Write(
        SiteEditor editor,
        string fullPath,
        string calendar,
        Func<string, string> withoutStamps
    )
    {
        ArgumentNullException.ThrowIfNull(editor);
        ArgumentNullException.ThrowIfNull(withoutStamps);
        if (Directory.Exists(fullPath))
            return null;
        return editor.Edit(fullPath, isExpected: false, Change);

        // Time stamps alone are not a reason to write: calendar programs would show every event as changed.
        FileChange<bool> Change(byte[]? before)
        {
            var isSame =
                before is not null && withoutStamps(Encoding.UTF8.GetString(before)) == withoutStamps(calendar);
            return new(isSame ? null : Encoding.UTF8.GetBytes(calendar), !isSame);
        }
    }
}
