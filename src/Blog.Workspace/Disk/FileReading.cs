using Blog.Engine.Content;
using Blog.Text;
using Microsoft.Win32.SafeHandles;

namespace Blog.Workspace.Disk;

/// <summary>Reads files that others may be writing.</summary>
internal static class FileReading
{
    /// <summary>The content of a file of a site, or why it cannot be read (BLOG002).</summary>
    public static ContentBytes Of(SiteFolder site, ContentPath path, TimeProvider clock)
    {
        var opening = FileOpening.Of(site, path, clock);
        if (opening.Handle is null)
            return new ContentBytes(default, opening.Problem);
        using (opening.Handle)
            return Of(opening.Handle, path);
    }

    /// <summary>The content of an open file, or why it cannot be read (BLOG002).</summary>
    public static ContentBytes Of(SafeFileHandle file, ContentPath path)
    {
        try
        {
            var length = RandomAccess.GetLength(file);
            if (length > Array.MaxLength)
                return new ContentBytes(default, FileOpening.Unreadable(path, "it is over 2 GB."));
            var bytes = new byte[length];
            return new ContentBytes(bytes.AsMemory(0, Fill(file, bytes)));
        }
        catch (IOException failure)
        {
            return new ContentBytes(default, FileOpening.Unreadable(path, failure.Message));
        }
    }

    /// <summary>Reads from the start of an open file until the room is full or the file ends.</summary>
    /// <returns>How many bytes were read.</returns>
    public static int Fill(SafeFileHandle file, Span<byte> room)
    {
        var filled = 0;
        while (filled < room.Length && RandomAccess.Read(file, room[filled..], filled) is > 0 and var read)
            filled += read;
        return filled;
    }
}
