using Blog.Engine;
using Blog.Reading.Documents;

namespace Blog.Reading.Tags;

/// <summary>Collects the tags of all posts. The pipeline <c>TagPages</c> makes their pages.</summary>
public static class TagsPipeline
{
    /// <summary>A pipeline of one module that reads all posts.</summary>
    public static Pipeline<SiteTag> Create(Pipeline<SitePost> posts) =>
        Pipeline.PostProcess(new CollectTags(posts)).Named("Tags", dependsOn: [posts]);
}
