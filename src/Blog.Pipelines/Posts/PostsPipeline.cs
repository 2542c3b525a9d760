using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Posts;

/// <summary>Reads posts and reviews, <c>content/posts/</c> and <c>content/reviews/</c>. Their pages are made by
/// <see cref="MakeDocumentPages"/>, once the whole site is known.</summary>
internal static class PostsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SitePost> Create(Pipeline<LoadedSettings> settings) =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { Kind: not PostKind.Page }, PostFile.IsDocument))
            .Process(new ReadFrontMatter(settings))
            .PostProcess(new SelectPublished())
            .Named("Posts", dependsOn: [settings]);
}
