using System.Collections;
using System.Collections.Immutable;
using Blog.Reading.Documents;
using Blog.Text.Fingerprints;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>Posts as templates see them, each made when it is looked at: a page that shows the newest five of all need
/// not wait for the others.</summary>
/// <param name="site">The site.</param>
/// <param name="posts">The posts.</param>
internal sealed class LatePosts(SiteView site, ImmutableArray<SitePost> posts) : IReadOnlyList<object?>
{
    /// <inheritdoc/>
    public int Count => posts.Length;

    /// <inheritdoc/>
    public object? this[int index] => site.Post(posts[index]);

    /// <summary>The list for templates. It is the paths of the posts that tell two such lists apart, as their
    /// identities do.</summary>
    public static ThemeList Of(SiteView site, ImmutableArray<SitePost> posts) =>
        new(new LatePosts(site, posts), () => Fingerprint.Of([.. posts.Select(p => Fingerprint.Of(p.Source.Value))]));

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => posts.Select(object? (post) => site.Post(post)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
