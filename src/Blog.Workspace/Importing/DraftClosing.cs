using System.Collections.Immutable;
using Blog.Editing.Drafts;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Editing;

namespace Blog.Workspace.Importing;

/// <summary>Makes drafts of documents that their author edited here and that the old blog has held back since:
/// <c>draft: true</c> comes into their front matter, and nothing else changes. It comes before the ledger is written,
/// so that an import that is killed tries again.</summary>
/// <param name="folder">The folder of the blog.</param>
/// <param name="clock">Lets time pass while another program saves.</param>
public sealed class DraftClosing(ImportFolder folder, TimeProvider clock)
{
    /// <summary>Closes documents.</summary>
    /// <param name="paths">Their files.</param>
    /// <returns>The files that stayed as they were, each with the reason; none when all are drafts.</returns>
    public ImmutableArray<(ContentPath Path, Diagnostic Why)> Close(ImmutableArray<ContentPath> paths)
    {
        if (paths.IsEmpty)
            return [];
        var root = RealPath.Of(folder.FullPath) ?? folder.FullPath;
        var editor = new SiteEditor(new SiteFolder(folder.FullPath, root), clock);
        return
        [
            .. paths
                .Select(path => (Path: path, Why: Close(path, editor)))
                .Where(p => p.Why is not null)
                .Select(p => (p.Path, p.Why!)),
        ];
    }

    private Diagnostic? Close(ContentPath path, SiteEditor editor)
    {
        var full = folder.PathOf(path);
        if (
            RealPath.Of(full) is not { } real
            || RealPath.Of(folder.PathOf("content")) is not { } content
            || !RealPath.IsWithin(content, real)
        )
            return DiagnosticCatalogue.FileNotWritten.At(
                SourceLocation.OfFile(path),
                "it leads out of content/ by a symbolic link."
            );
        var edited = editor.Edit(
            full,
            isExpected: true,
            before =>
            {
                if (before is null)
                    return new FileChange<Diagnostic?>(null, null);
                var draft = DraftEdit.HoldBack(path, before);
                return new FileChange<Diagnostic?>(draft.Refusal is null ? draft.Bytes.ToArray() : null, draft.Refusal);
            }
        );
        return edited.Problem ?? edited.Result;
    }
}
