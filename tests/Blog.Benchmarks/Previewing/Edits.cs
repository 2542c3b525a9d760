using System.Globalization;
using System.Text;

namespace Blog.Benchmarks.Previewing;

/// <summary>The edits of an author: what file becomes what, and the page that shows it.</summary>
/// <param name="What">The name of this kind of edit.</param>
/// <param name="Page">The address below the home page of a page that shows the edit.</param>
/// <param name="File">The file below the site's root.</param>
/// <param name="Text">The file's text with a word in it that the page shows then.</param>
internal sealed record Edits(string What, string Page, string File, Func<string, string> Text)
{
    /// <summary>Edits of the text of a post, whose page is open.</summary>
    public static Edits OfBody(IReadOnlyDictionary<string, string> content, string file) =>
        new(
            "a post's text",
            PageOf(file),
            file,
            word =>
                content[file]
                    .Replace("<!-- more -->", "The word is " + word + ".\n\n<!-- more -->", StringComparison.Ordinal)
        );

    /// <summary>Edits of a post's title, tags and series, while its own page is open.</summary>
    public static Edits OfFrontMatter(IReadOnlyDictionary<string, string> content, string file) =>
        new("title, tags, series; the post's page", PageOf(file), file, word => Renamed(content[file], word));

    /// <summary>Edits of the newest post's title, tags and series, while the home page is open.</summary>
    public static Edits OfLists(IReadOnlyDictionary<string, string> content, string file) =>
        new("title, tags, series; the home page", "", file, word => Renamed(content[file], word));

    /// <summary>Edits of the layout of posts, while the page of a post is open.</summary>
    public static Edits OfLayout(string layout, string file) =>
        new(
            "the theme's layout of posts",
            PageOf(file),
            "themes/base/layouts/post.html",
            word => layout.Replace("</article>", $"<p>The word is {word}.</p>\n</article>", StringComparison.Ordinal)
        );

    // content/posts/2025-05-19-post-09999.md has the address posts/post-09999/.
    private static string PageOf(string file) =>
        "posts/" + Path.GetFileNameWithoutExtension(file)["2020-11-14-".Length..] + "/";

    private static string Renamed(string text, string word)
    {
        var changed = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            changed
                .Append(
                    line switch
                    {
                        _ when line.StartsWith("title:", StringComparison.Ordinal) => $"title: The word is {word}",
                        _ when line.StartsWith("tags:", StringComparison.Ordinal) => string.Create(
                            CultureInfo.InvariantCulture,
                            $"tags: [edited, tag-{word}]\nseries: edited series {word[^1]}"
                        ),
                        _ when line.StartsWith("series:", StringComparison.Ordinal) => null,
                        _ => line,
                    }
                )
                .Append('\n');
        }

        return changed.ToString();
    }
}
