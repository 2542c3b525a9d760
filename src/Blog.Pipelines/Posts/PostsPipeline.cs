using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Posts;

/// <summary><c>content/posts/</c> and <c>content/reviews/</c> in; a page for each post and review out.</summary>
internal static class PostsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { Kind: not PostKind.Page }, PostFile.IsDocument))
            .Process(new ReadFrontMatter())
            .PostProcess(new SelectPublished())
            .Named(PipelineKeys.Posts, dependsOn: [PipelineKeys.Settings.Name], new MakePostPages());
}
