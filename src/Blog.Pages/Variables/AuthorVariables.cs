using Blog.Model;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>The members of an author.</summary>
internal static class AuthorVariables
{
    public static ThemeType<AuthorView> Type { get; } =
        new(
            "author",
            "Somebody who writes on the site.",
            [
                new("name", "text", "The name.", "Applied Notes", a => a.Author.Name),
                new(
                    "url",
                    "text",
                    "The author's page; the site's home when none is given.",
                    "https://example.org/",
                    a => a.Author.Url ?? a.Site.BaseUrl.Home
                ),
                new("email", "text or null", "The address for readers' mail.", "null", a => a.Author.Email),
                new("bio", "text or null", "One or two sentences.", "Writes about software.", a => a.Author.Bio),
                new(
                    "links",
                    "list of links",
                    "Other addresses of the author.",
                    "[link]",
                    a => a.Site.Links("author:" + a.Author.Name, a.Author.Links)
                ),
            ]
        );
}

/// <summary>What templates see of an author.</summary>
/// <param name="Site">The site.</param>
/// <param name="Author">The author.</param>
internal sealed record AuthorView(SiteView Site, Author Author);
