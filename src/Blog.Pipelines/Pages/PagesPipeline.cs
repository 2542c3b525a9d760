using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Pages;

/// <summary><c>content/pages/</c> in; a page for each out.</summary>
internal static class PagesPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { Kind: PostKind.Page }, PostFile.IsDocument))
            .Process(new ReadFrontMatter())
            .PostProcess(new SelectPublished())
            .Named(PipelineKeys.Pages, dependsOn: [PipelineKeys.Settings.Name], new MakePagePages());
}
