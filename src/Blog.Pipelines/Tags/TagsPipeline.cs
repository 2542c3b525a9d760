using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Tags;

/// <summary>The tags of all posts in; pages for each tag, and a page of all, out.</summary>
internal static class TagsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline Create() =>
        Pipeline
            .Input(new StartEmpty())
            .PostProcess(new CollectTags())
            .Named(PipelineKeys.Tags, dependsOn: [PipelineKeys.Posts.Name], new MakeTagPages());
}
