using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Pages;

/// <summary>Reads pages, <c>content/pages/</c>, as posts are read. They are published as posts are too, by
/// DocumentPages.</summary>
internal static class PagesPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SitePost> Create(Pipeline<LoadedSettings> settings) =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { Kind: PostKind.Page }, PostFile.IsDocument))
            .Process(new ReadFrontMatter(settings))
            .PostProcess(new SelectPublished())
            .Named("Pages", dependsOn: [settings]);
}
