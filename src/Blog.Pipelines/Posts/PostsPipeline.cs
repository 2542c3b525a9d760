using Blog.Model;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Pipelines.Parsing;

namespace Blog.Pipelines.Posts;

/// <summary>
/// What happens to a post: its file is read, then its front matter (the text is rendered when somebody wants it), and
/// then it is decided whether it is published now. Once the whole site is known, <see cref="MakeDocumentPages"/> makes
/// its page. Reviews and pages go the same way.
/// </summary>
internal static class PostsPipeline
{
    /// <summary>Reads posts and reviews: <c>content/posts/</c> and <c>content/reviews/</c>.</summary>
    public static Pipeline<SitePost> Create(Pipeline<LoadedSettings> settings) =>
        Read("Posts", kind => kind != PostKind.Page, settings);

    /// <summary>Reads pages: <c>content/pages/</c>.</summary>
    public static Pipeline<SitePost> OfPages(Pipeline<LoadedSettings> settings) =>
        Read("Pages", kind => kind == PostKind.Page, settings);

    private static Pipeline<SitePost> Read(
        string name,
        Func<PostKind, bool> isWanted,
        Pipeline<LoadedSettings> settings
    ) =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { } file && isWanted(file.Kind), PostFile.IsDocument))
            .Process(new ReadFrontMatter(settings))
            .PostProcess(new SelectPublished())
            .Named(name, dependsOn: [settings]);
}
