using System.Text;
using Blog.Disk;
using Blog.Editing;

namespace Blog.Drafting;

/// <summary>Writes the files of new documents.</summary>
internal static class DocumentFile
{
    /// <summary>Writes a document as UTF-8; false when something stands at its path already.</summary>
    public static Edited<bool> Write(SiteFolder folder, SiteEditor editor, NewDocument document) =>
        editor.Make(folder.PathOf(document.Path.Value), Encoding.UTF8.GetBytes(document.Text));
}
