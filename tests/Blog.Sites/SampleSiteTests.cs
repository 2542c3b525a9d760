using Blog.Html;
using Blog.Testing;

namespace Blog.Sites;

public partial class SampleSiteTests
{
    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void Every_theme_builds_the_sample_site_without_a_diagnostic(string theme) =>
        Assert.Empty(WithTheme(theme).Build().Diagnostics);

    [Fact]
    public void Two_builds_of_the_sample_site_are_the_same_to_the_byte()
    {
        var sample = WithTheme("paper");
        var (one, other) = (sample.Build(), sample.Build());
        Assert.Equal(one.Paths, other.Paths);
        Assert.All(
            one.Paths,
            path => Assert.True(one.Outputs[path].Bytes.Span.SequenceEqual(other.Outputs[path].Bytes.Span), path)
        );
    }

    [Theory]
    [InlineData("paper", "https://applied-notes.example/")]
    [InlineData("paper", "https://example.github.io/blog/")]
    [InlineData("plaintext", "https://example.github.io/blog/")]
    public void Every_link_of_the_sample_site_leads_somewhere(string theme, string baseUrl)
    {
        var built = WithTheme(theme).Under(baseUrl).Build();
        var pages = built
            .Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(p => p, p => HtmlLinks.Read(built.Output(p)));
        Assert.Empty(pages.SelectMany(page => BrokenLinks(page.Key, page.Value, new Uri(baseUrl), built, pages)));
    }

    [Theory]
    [InlineData("base")]
    [InlineData("plaintext")]
    public void Every_theme_has_each_of_its_words_in_each_of_its_languages(string theme)
    {
        var languages = new[] { "en.yml", "de.yml" };
        var keys = languages.Select(language => KeysIn(theme, language).Order(StringComparer.Ordinal)).ToList();
        Assert.NotEmpty(keys[0]);
        Assert.Equal(keys[0], keys[1]);
    }

    // A theme says only the words that differ from those of the theme that it extends.
    private static IEnumerable<string> KeysIn(string theme, string language) =>
        new[] { "base", theme }
            .SelectMany(name => KeysOf(Path.Combine(Repository.Root.FullName, "themes", name, "strings", language)))
            .Distinct();

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void A_German_post_says_nothing_in_English(string theme)
    {
        const string Text =
            "## Eins\n\n> [!NOTE]\n> x[^1]\n\n> [!TIP]\n> x\n\n> [!IMPORTANT]\n> x\n\n> [!WARNING]\n> "
            + "x\n\n> [!CAUTION]\n> x\n\n| a |\n|---|\n| b |\n\n```js annotate\nf() // (1)\n```\n\n1. z\n\n[^1]: y\n";
        var built = WithTheme(theme)
            .File("content/posts/2021-01-01-de.md", "---\ntitle: Deutsch\nlang: de\n---\n" + Text)
            .Build();
        var page = built.Output("posts/de/index.html");
        Assert.All(
            [
                "Hinweis",
                "Tipp",
                "Wichtig",
                "Warnung",
                "Vorsicht",
                "Tabelle",
                "Fußnoten",
                "Zurück zum Verweis 1",
                "\"Anmerkung 1\"",
                "Zurück zum Code bei Anmerkung 1",
                "Link zu diesem Abschnitt: Eins",
            ],
            word => Assert.Contains(word, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void Every_theme_shows_a_draft_that_has_no_date(string theme)
    {
        var built = WithTheme(theme)
            .File("content/posts/undated.md", "---\ntitle: Undated\ndraft: true\ntags: [python]\n---\nText.\n")
            .Drafts()
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.All(
            ["index.html", "posts/undated/index.html", "tags/python/index.html"],
            path => Assert.Contains("Undated", built.Output(path), StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            built.Paths,
            path => built.Output(path).Contains("datetime=\"\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Text.", true)]
    [InlineData("![x](/images/fragile-base.svg)", false)]
    public void The_picture_of_a_post_stands_above_its_text_unless_the_text_shows_it(string text, bool isShown)
    {
        const string FrontMatter = "---\ntitle: Pictured\nimage: {src: /images/fragile-base.svg, alt: x}\n---\n";
        var built = WithTheme("paper").File("content/posts/2021-01-01-pictured.md", FrontMatter + text + "\n").Build();
        Assert.Equal(
            isShown,
            built.Output("posts/pictured/index.html").Contains("<figure class=\"cover\">", StringComparison.Ordinal)
        );
    }

    private static List<string> KeysOf(string file) =>
        [
            .. File.ReadAllLines(file)
                .Where(l => l.Contains(':', StringComparison.Ordinal) && char.IsAsciiLetterLower(l[0]))
                .Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal),
        ];

    private static TestSite WithTheme(string theme)
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        return Repository.Sample(theme);
    }

    private static IEnumerable<string> BrokenLinks(
        string path,
        HtmlLinks links,
        Uri home,
        BuiltSite built,
        Dictionary<string, HtmlLinks> pages
    )
    {
        var here = new Uri(
            home,
            path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path
        );
        // In mails a provider fills that one in.
        foreach (
            var address in links
                .Addresses.Select(a => a.Value)
                .Distinct()
                .Where(a => !path.StartsWith("_newsletter/", StringComparison.Ordinal) || a != "{{ unsubscribe_url }}")
        )
        {
            if (!Uri.TryCreate(here, address, out var to) || to.Host != home.Host || to.Scheme != home.Scheme)
                continue;
            if (!to.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal))
            {
                yield return $"{path}: {address} leaves the base path";
                continue;
            }

            var target = Uri.UnescapeDataString(to.AbsolutePath[home.AbsolutePath.Length..]);
            if (target.Length == 0 || target.EndsWith('/'))
                target += "index.html";
            if (!built.Has(target))
                yield return $"{path}: {address} leads nowhere";
            else if (
                to.Fragment.Length > 1
                && pages.TryGetValue(target, out var page)
                && !page.HasPlace(Uri.UnescapeDataString(to.Fragment[1..]))
            )
                yield return $"{path}: {address} has no such place";
        }
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void No_heading_has_an_id_of_the_theme_and_no_page_an_id_twice(string theme)
    {
        const string Series =
            "hostile:\n  title: Hostile\n  introduction: |\n    ## Main\n\n    ## Parts\n\n    ## Posts\n";
        var first = WithTheme(theme).Build();
        var ids = first
            .Paths.Where(IsPage)
            .SelectMany(path => IdsIn(first.Output(path)))
            .Distinct()
            .Where(id => id.StartsWith("theme:", StringComparison.Ordinal));
        var headings = string.Concat(
            ids.Append("theme:main")
                .Append("theme:related-posts")
                .Append("theme:fn-a-1")
                .Select(id => $"## {id["theme:".Length..]}\n\nText[^{id.Length}].\n\n## {id}\n\n")
        );
        var post = $"---\ntitle: Main\ntags: [python]\nseries: hostile\ntoc: true\n---\n{headings}\n[to main](#main)\n";
        var built = WithTheme(theme)
            .File("content/series.yml", Series)
            .File("content/posts/2021-05-01-hostile.md", post)
            .File(
                "content/posts/2021-05-02-other.md",
                post.Replace("title: Main", "title: Posts", StringComparison.Ordinal)
            )
            .File("content/reviews/2021-05.md", post.Replace("series: hostile\n", "", StringComparison.Ordinal))
            .File("content/pages/hostile.md", post.Replace("series: hostile\n", "", StringComparison.Ordinal))
            .Build();
        Assert.All(
            built.Paths.Where(IsPage),
            path =>
            {
                var all = IdsIn(built.Output(path)).ToList();
                Assert.Empty(all.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"{path}: {g.Key}"));
                Assert.Contains(SkipLink().Match(built.Output(path)).Groups[1].Value, all);
            }
        );
        var page = built.Output("posts/hostile/index.html");
        Assert.Contains("<h2 id=\"main\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#main\">to main</a>", page, StringComparison.Ordinal);
    }

    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) && !path.StartsWith("_newsletter/", StringComparison.Ordinal);

    private static IEnumerable<string> IdsIn(string page) => Id().Matches(page).Select(m => m.Groups[1].Value);

    [System.Text.RegularExpressions.GeneratedRegex("<[^<>]* id=\"([^\"]*)\"")]
    private static partial System.Text.RegularExpressions.Regex Id();

    [System.Text.RegularExpressions.GeneratedRegex("class=\"skip-link\" href=\"#([^\"]*)\"")]
    private static partial System.Text.RegularExpressions.Regex SkipLink();

    [Theory]
    [InlineData("paper")]
    [InlineData("plaintext")]
    [InlineData("notebook")]
    public void What_is_in_another_language_says_so_on_pages_of_both(string theme)
    {
        var built = WithTheme(theme)
            .File(
                "content/posts/2021-05-01-ar.md",
                "---\ntitle: عنوان\ndescription: وصف\nlang: ar\ntags: [python]\n---\nنص\n"
            )
            .File("content/posts/2021-05-02-de.md", "---\ntitle: Titel\nlang: de\ntags: [python]\n---\nText\n")
            .Build();
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\"", built.Output("posts/ar/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "<header class=\"site-header\" lang=\"en\" dir=\"ltr\">",
            built.Output("posts/ar/index.html"),
            StringComparison.Ordinal
        );
        Assert.All(
            ["index.html", "archive/index.html", "tags/python/index.html"],
            path =>
            {
                Assert.Matches(
                    "lang=\"ar\" dir=\"rtl\"[^¿]{0,200}عنوان",
                    System.Net.WebUtility.HtmlDecode(built.Output(path))
                );
                Assert.Matches("lang=\"de\"[^¿]{0,200}Titel", built.Output(path));
            }
        );
        Assert.DoesNotContain(
            "dir=\"rtl\"",
            built.Output("posts/de/index.html").Split("<main")[0],
            StringComparison.Ordinal
        );
    }
}
