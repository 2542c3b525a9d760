using System.Collections.Immutable;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Diagrams;

/// <summary>Writes drawings into <c>content/diagrams/</c>, each file whole or not at all, and removes them.</summary>
/// <param name="folder">The site's root.</param>
/// <param name="editor">Changes files of the site.</param>
public sealed class DrawingStore(SiteFolder folder, SiteEditor editor)
{
    /// <summary>Writes the drawing of a diagram over the one that is there.</summary>
    /// <param name="light">The file on a light ground.</param>
    /// <param name="svg">Its bytes.</param>
    /// <param name="dark">The file on a dark ground.</param>
    /// <param name="darkSvg">Its bytes; null for none: one that is there goes.</param>
    /// <returns>Why it was not written; null when it was.</returns>
    public Diagnostic? Put(ContentPath light, byte[] svg, ContentPath dark, byte[]? darkSvg)
    {
        // The light one comes last: it makes the drawing one that is there.
        if (darkSvg is null)
            return Remove([dark]) ?? Write(light, svg);
        return Write(dark, darkSvg) ?? Write(light, svg);
    }

    /// <summary>Removes drawings; files that are not there are passed over.</summary>
    /// <returns>Why the first that stays could not be removed; null when all are gone.</returns>
    public Diagnostic? Remove(ImmutableArray<ContentPath> files)
    {
        foreach (var file in files.Where(DrawingFiles.Has))
        {
            try
            {
                if (Objection(file) is { } objection)
                    return objection;
                File.Delete(folder.PathOf(file.Value));
            }
            catch (DirectoryNotFoundException)
            {
                // There are no drawings yet.
            }
            catch (UnauthorizedAccessException failure)
            {
                return Problem(file, failure.Message);
            }
            catch (IOException failure)
            {
                return Problem(file, failure.Message);
            }
        }

        return null;
    }

    private Diagnostic? Write(ContentPath file, byte[] bytes) =>
        Objection(file)
        ?? editor.Edit(folder.PathOf(file.Value), isExpected: false, _ => new FileChange<bool>(bytes, true)).Problem;

    // A link in a repository of somebody else may lead to any file of the author's.
    private Diagnostic? Objection(ContentPath file)
    {
        var path = folder.PathOf(file.Value);
        var isLinked =
            new FileInfo(path).LinkTarget is not null
            || new DirectoryInfo(Path.GetDirectoryName(path)!).LinkTarget is not null;
        return isLinked ? Problem(file, "it is a symbolic link, and drawings are plain files.") : null;
    }

    private static Diagnostic Problem(ContentPath file, string reason) =>
        DiagnosticCatalogue.FileNotWritten.At(SourceLocation.OfFile(file), reason);
}
