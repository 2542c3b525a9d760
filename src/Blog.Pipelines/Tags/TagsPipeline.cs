using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;

namespace Blog.Pipelines.Tags;

/// <summary>Collects the tags of all posts. The pages of tags are made by <see cref="MakeTagPages"/>.</summary>
internal static class TagsPipeline
{
    /// <summary>The pipeline.</summary>
    public static Pipeline<SiteTag> Create(Pipeline<SitePost> posts) =>
        Pipeline.PostProcess(new CollectTags(posts)).Named("Tags", dependsOn: [posts]);
}
