using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Texts;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.Diagrams;

/// <summary>Finds out which drawings documents use: a drawing of a document that is held back is not published, and
/// one that no document uses is reported (BLOG160). A site without drawings renders no text for it; else only texts
/// that may have diagrams are rendered.</summary>
internal sealed class FindDiagrams(Pipeline<BuildRequest> request, Pipeline<SiteCatalogue> site)
    : IModule<Seed, DrawingShelf>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<DrawingShelf>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var drawings = context.Files(DrawingFiles.Has);
        var (catalogue, share) = (context.Value(site), context.Value(request).Share);
        var shelf = drawings.IsEmpty ? DrawingShelf.Empty : Shelf(catalogue, context);
        // Documents with mistakes may use any of them.
        if (share.IsFirst && !catalogue.HasFaulty)
            ReportUnused(drawings, shelf, context);
        return [new Document<DrawingShelf>(null, shelf, default)];
    }

    private static DrawingShelf Shelf(SiteCatalogue catalogue, ModuleContext context)
    {
        var found = context.Each<SitePost, DiagramsOfPost>(
            catalogue.Documents,
            ReferenceEqualityComparer.Instance,
            (post, former) =>
                former is not null && former.StillHolds(context.Content) ? former : Names(post, catalogue, context)
        );
        var walk = WalkOf(catalogue, context.Content, context.Kept, null);
        var introductions = catalogue.Series.SelectMany(s => walk.Of(s)).Select(d => d.Diagram.Name);
        var listed = catalogue.Documents.Zip(found).Where(p => p.First.IsListed).SelectMany(p => p.Second.Names);
        return new DrawingShelf(
            listed.Concat(introductions).ToFrozenSet(StringComparer.Ordinal),
            found.SelectMany(f => f.Names).Concat(introductions).ToFrozenSet(StringComparer.Ordinal)
        );
    }

    /// <summary>Finds diagrams in the documents of a site.</summary>
    public static DiagramWalk WalkOf(
        SiteCatalogue catalogue,
        IContentStore content,
        KeptResults kept,
        Action<ContentPath, ContentBytes>? onRead
    ) => new(catalogue, new IncludedFiles(content, onRead), Renderers.Markdown(catalogue.Settings, kept));

    // Which outputs there are decides none of them, so that none of them has read this.
    private static DiagramsOfPost Names(SitePost post, SiteCatalogue catalogue, ModuleContext context)
    {
        var files = ImmutableDictionary.CreateBuilder<ContentPath, ContentBytes>();
        var walk = WalkOf(catalogue, context.Content, context.Kept, (path, content) => files[path] = content);
        var names = context.Kept.SourceReads.Record<ImmutableArray<string>>(
            new ReadLog(),
            () => [.. walk.Of(post).Select(d => d.Diagram.Name).Distinct()]
        );
        return new DiagramsOfPost(names, files.ToImmutable());
    }

    private static void ReportUnused(ImmutableArray<ContentPath> drawings, DrawingShelf shelf, ModuleContext context)
    {
        ImmutableArray<ContentPath> unused = [.. drawings.Where(d => !shelf.IsUsed(DrawingFiles.NameOf(d)!))];
        if (unused.IsEmpty)
            return;
        var what = unused.Length == 1 ? unused[0].Value : $"{unused.Length} files in {DrawingFiles.Folder}/";
        context.Report(DiagnosticCatalogue.UnusedDrawings.At(SourceLocation.OfFile(unused[0]), what));
    }
}

/// <summary>The diagrams of a document.</summary>
/// <param name="Names">The names of its diagrams.</param>
/// <param name="Files">The files that it includes.</param>
internal sealed record DiagramsOfPost(
    ImmutableArray<string> Names,
    ImmutableDictionary<ContentPath, ContentBytes> Files
)
{
    /// <summary>Whether the files that were included are the same.</summary>
    public bool StillHolds(IContentStore store) =>
        Files.All(f => store.Files.AsSpan().BinarySearch(f.Key) >= 0 && ReferenceEquals(store.Read(f.Key), f.Value));
}

/// <summary>Which drawings are used.</summary>
/// <param name="Listed">The names of the diagrams of documents that this build publishes.</param>
/// <param name="All">The names of all diagrams.</param>
internal sealed record DrawingShelf(FrozenSet<string> Listed, FrozenSet<string> All)
{
    /// <summary>No drawings.</summary>
    public static DrawingShelf Empty { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    /// <summary>Whether the drawing may be published as a picture: a document that is published shows it.</summary>
    public bool IsPublished(string name) => Listed.Contains(name);

    /// <summary>Whether any document, one that is held back included, uses the drawing.</summary>
    public bool IsUsed(string name) => All.Contains(name);
}
