using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Preview.Desk.Sizes;

/// <summary>A page that is shown in two sizes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address on this server.</param>
internal sealed record PageInSizes(string Title, string Address)
{
    /// <summary>The page of a document.</summary>
    public static PageInSizes Of(SitePost document, BaseUrl baseUrl) =>
        new(document.Post.Title, baseUrl.Relative(document.Post.Permalink));
}
