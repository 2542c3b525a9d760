using System.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Drafting;

/// <summary>Writes the files of new documents.</summary>
public static class DocumentFile
{
    /// <summary>Writes a document as UTF-8; false when something stands at its path already.</summary>
    public static Edited<bool> Write(SiteFolder folder, SiteEditor editor, NewDocument document) =>
        editor.Make(folder.PathOf(document.Path.Value), Encoding.UTF8.GetBytes(document.Text));
}
