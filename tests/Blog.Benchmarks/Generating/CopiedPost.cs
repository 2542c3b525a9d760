using System.Globalization;
using System.Text.RegularExpressions;
using Blog.Model.CrossPosts;
using Blog.Pages;
using Blog.Reading.CrossPosts;

namespace Blog.Benchmarks.Generating;

/// <summary>
/// A generated post with a copy on each of three sites, whose links to other posts lead to their copies instead.
/// </summary>
internal static partial class CopiedPost
{
    /// <summary>The address of a post's copy at Medium.</summary>
    public static string AtMedium(int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://medium.com/@writer/post-{number:00000}-{number:x4}a1b2c3d4"
        );

    /// <summary>The post of a number with its copies.</summary>
    public static KeyValuePair<string, string> Of(int number)
    {
        var (path, text) = GeneratedPost.Of(number);
        var copies =
            $"crossposts: [{AtMedium(number)}, https://dev.to/writer/post-{number}, "
            + $"https://writer.hashnode.dev/post-{number}]\n---\n\n";
        var end = text.IndexOf("---\n\n", StringComparison.Ordinal);
        return KeyValuePair.Create(
            path,
            Link()
                .Replace(
                    text[..end] + copies + text[(end + 5)..],
                    link =>
                        $"({AtMedium(int.Parse(link.Groups[1].Value, CultureInfo.InvariantCulture))}?source=rss#part)"
                )
        );
    }

    /// <summary>The ledger of a site of such posts: every copy was made from its post as it is.</summary>
    public static string LedgerOf(Site site) =>
        LedgerText.Write(
            CrossPostLedger.Of(
                site.Catalogue.Posts.SelectMany(post =>
                    post.CrossPosts.Select(copy => new LedgerEntry
                    {
                        Post = post.Source,
                        To = copy.To,
                        Url = copy.Url,
                        Source = site.SourceOf(post),
                    })
                )
            )
        );

    [GeneratedRegex(@"\(post:post-(\d+)\)")]
    private static partial Regex Link();
}
