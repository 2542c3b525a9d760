using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing;
using Blog.Reading.Parsing.Files;

namespace Blog.Reading.Posts;

/// <summary>The way of a post, a review or a page: read the file, read its front matter, decide whether it is
/// published now. The text is rendered on first use. The pipeline <c>DocumentPages</c> makes the page when the whole
/// site is known.</summary>
public static class PostsPipeline
{
    /// <summary>Reads posts and reviews: <c>content/posts/</c> and <c>content/reviews/</c>.</summary>
    public static Pipeline<SitePost> Create(Pipeline<BuildRequest> request, Pipeline<LoadedSettings> settings) =>
        Read("Posts", kind => kind != PostKind.Page, request, settings);

    /// <summary>Reads pages: <c>content/pages/</c>.</summary>
    public static Pipeline<SitePost> OfPages(Pipeline<BuildRequest> request, Pipeline<LoadedSettings> settings) =>
        Read("Pages", kind => kind == PostKind.Page, request, settings);

    private static Pipeline<SitePost> Read(
        string name,
        Func<PostKind, bool> isWanted,
        Pipeline<BuildRequest> request,
        Pipeline<LoadedSettings> settings
    ) =>
        Pipeline
            .Input(new ReadTexts(path => PostFile.Of(path) is { } file && isWanted(file.Kind), PostFile.IsDocument))
            .Process(new ReadFrontMatter(settings))
            .PostProcess(new SelectPublished(request))
            .Named(name, dependsOn: [request, settings]);
}
