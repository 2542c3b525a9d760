using System.Collections.Immutable;
using System.Text;
using Blog.Syndication.Renditions;

namespace Blog.Syndication.Files;

/// <summary>
/// The files of a rendition: <c>post.html</c> or <c>post.md</c>, <c>index.html</c>, <c>report.md</c>, then its images.
/// </summary>
internal static class RenditionFiles
{
    /// <summary>The files.</summary>
    /// <param name="rendition">The rendition, without files.</param>
    /// <param name="targetName">The target's name as readers know it.</param>
    /// <param name="layout">The text with what stands around it.</param>
    /// <param name="images">Its images.</param>
    public static ImmutableArray<RenditionFile> Of(
        Rendition rendition,
        string targetName,
        string layout,
        ImmutableArray<RenditionFile> images
    ) =>
        [
            rendition.Format == RenditionFormat.Html
                ? Text("post.html", "text/html", layout)
                : Text("post.md", "text/markdown", layout),
            Text("index.html", "text/html", PastePage.Of(rendition, targetName)),
            Text("report.md", "text/markdown", Report.Of(rendition, targetName)),
            .. images,
        ];

    private static RenditionFile Text(string name, string type, string text) =>
        new(name, type + "; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
