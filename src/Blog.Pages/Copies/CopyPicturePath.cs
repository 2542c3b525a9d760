using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Copies;

/// <summary>Where the site publishes the pictures that are drawn for copies of its posts:
/// <c>copies/posts/hdf5/table-0123456789abcdef.png</c>.</summary>
internal static class CopyPicturePath
{
    private const string Folder = "copies/";
    private const string Ending = ".png";

    /// <summary>The path of a picture for copies of a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="name">The name of the picture.</param>
    public static SitePath Of(SitePost post, string name) =>
        new($"{Folder}{post.Permalink.Value.Trim('/')}/{name}".Replace("//", "/", StringComparison.Ordinal));

    /// <summary>The post that a path is below, and the name of the picture; null for a path that is not one of such
    /// pictures.</summary>
    /// <param name="path">The path.</param>
    /// <param name="catalogue">Has the posts.</param>
    public static (SitePost Post, string Name)? Read(SitePath path, SiteCatalogue catalogue)
    {
        var text = path.Value;
        var end = text.LastIndexOf('/');
        if (
            end < Folder.Length - 1
            || !text.StartsWith(Folder, StringComparison.Ordinal)
            || !text.EndsWith(Ending, StringComparison.Ordinal)
        )
            return null;
        var below = end < Folder.Length ? "" : text[Folder.Length..end];
        var post =
            catalogue.Find(new Permalink(below.Length == 0 ? "/" : $"/{below}/"))
            ?? catalogue.Find(new Permalink("/" + below));
        return post is null ? null : (post, text[(end + 1)..]);
    }
}
