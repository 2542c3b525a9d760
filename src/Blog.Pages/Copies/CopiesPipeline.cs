using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.CrossPosts;
using Blog.Pages.Rendering;
using Blog.Reading.Documents;

namespace Blog.Pages.Copies;

/// <summary>The renderer of pages and the ledger in; what makes copies of posts, and their pictures, out.</summary>
internal static class CopiesPipeline
{
    /// <summary>Has no outputs; the maker of documents' pages says which pictures are published.</summary>
    public static Pipeline<CopyPictures> Create(
        Pipeline<BuildRequest> request,
        Pipeline<PageRenderer> renderer,
        Pipeline<CrossPostLedger> ledger
    ) =>
        Pipeline
            .PostProcess(new MakeCopyPictures(request, renderer, ledger))
            .Named("Copies", dependsOn: [request, renderer, ledger]);
}

/// <summary>Puts together what copies of posts are made with.</summary>
internal sealed class MakeCopyPictures(
    Pipeline<BuildRequest> request,
    Pipeline<PageRenderer> renderer,
    Pipeline<CrossPostLedger> ledger
) : IModule<Seed, CopyPictures>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<CopyPictures>> Run(ImmutableArray<Document<Seed>> documents, ModuleContext context)
    {
        var maker = new CopyMaker(context.Value(renderer), context.Content, context.Kept, context.Value(ledger));
        var pictures = new CopyPictures(maker, context.Value(request).Made, context.Kept.SourceReads);
        return [new Document<CopyPictures>(null, pictures, default)];
    }
}
