using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Pages.Diagrams;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.References;

/// <summary>Finds out which drawings documents use, those that are held back among them, to tell of the others. That a
/// drawing is used is noted as a source of the check of its document, and so the next build knows it without the
/// text.</summary>
/// <param name="catalogue">What is on the site.</param>
/// <param name="context">Has the files, and gets the diagnostics.</param>
internal sealed class DrawingUse(SiteCatalogue catalogue, ModuleContext context)
{
    /// <summary>Notes the diagrams of a document, each under the file of its drawing.</summary>
    /// <returns>The files that it includes for that.</returns>
    public ImmutableDictionary<ContentPath, ContentBytes> Note(SitePost post)
    {
        var files = ImmutableDictionary.CreateBuilder<ContentPath, ContentBytes>();
        var walk = DiagramWalk.Of(catalogue, context.Content, context.Kept, (path, content) => files[path] = content);
        Note(walk.Of(post));
        return files.ToImmutable();
    }

    /// <summary>Notes the diagrams in the introduction of a series.</summary>
    public void Note(SiteSeries series) => Note(DiagramWalk.Of(catalogue, context.Content, context.Kept).Of(series));

    private void Note(ImmutableArray<FoundDiagram> diagrams)
    {
        foreach (var found in diagrams)
            context.Kept.SourceReads.Note(SourceKey.Drawing(DrawingFiles.Light(found.Diagram.Name)));
    }

    /// <summary>Reports the drawings that no document uses (BLOG160), all of them at once.</summary>
    /// <param name="sources">What the checks of all documents have read.</param>
    public void Report(IReadOnlySet<ReadKey> sources)
    {
        ImmutableArray<ContentPath> unused =
        [
            .. context
                .Files(DrawingFiles.Has)
                .Where(d => !sources.Contains(SourceKey.Drawing(DrawingFiles.Light(DrawingFiles.NameOf(d)!)))),
        ];
        if (unused.IsEmpty)
            return;
        var what = unused.Length == 1 ? unused[0].Value : $"{unused.Length} files in {DrawingFiles.Folder}/";
        context.Report(DiagnosticCatalogue.UnusedDrawings.At(SourceLocation.OfFile(unused[0]), what));
    }
}
