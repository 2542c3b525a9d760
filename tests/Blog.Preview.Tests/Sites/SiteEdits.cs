using Blog.Testing;

namespace Blog.Preview.Tests.Sites;

/// <summary>A small site with something of everything, and the edits that an author may make.</summary>
internal static class SiteEdits
{
    private const string Settings = TestSite.Settings;

    /// <summary>The site before all edits. It has no mistake.</summary>
    public static IEnumerable<(string Path, string Text)> Start { get; } =
    [
        .. TestTheme.Files,
        .. TestTheme.Files.Select(f => (f.Path.Replace("/paper/", "/plain/", StringComparison.Ordinal), f.Text + "\n")),
        ("content/site.yml", Settings),
        Post(
            "2020-01-01-a",
            "tags: [x]\nseries: {name: s, part: 1}",
            "One. [b](2020-01-02-b.md#head) ![p](/p.svg)\n\n<!-- more -->\n\n## Head\n\n::: note\nN.\n:::"
        ),
        Post(
            "2020-01-02-b",
            "tags: [x, y]\nimage: /p.svg\nredirect_from: /was-b/",
            "Two.\n\n## Head\n\n::: include src=/_s/i.md\n:::\n\n[a](/posts/a/#head) [was](/was-b/)"
        ),
        Post("trip/index", "date: 2020-02-01\nseries: s", "![Map](map.svg) [c](post:c) [file](notes.txt)"),
        ("content/posts/trip/map.svg", Svg(5)),
        ("content/posts/trip/notes.txt", "Notes.\n"),
        Post(
            "2020-03-01-c",
            "tags: [y]\ncrossposts: [\"https://ann.medium.com/c-3f2a9c1b7d4e\"]",
            "```python file=/code/c.py region=part\n```\n\n[Copy](https://ann.medium.com/c-3f2a9c1b7d4e)"
        ),
        Post("2020-04-01-draft", "draft: true\ntags: [z]", "Not yet."),
        Post("2030-01-01-later", "tags: [x]", "Later."),
        Post("2020-05-01-gone", "expires: 2020-12-01", "Gone."),
        Post("2020-06-01-going", "expires: 2021-03-01\ntags: [x]", "Going."),
        (
            "content/pages/about.md",
            "---\ntitle: About\n---\n[January](/reviews/2020-01/)\n\n```text file=/code/c.py\n```\n"
        ),
        ("content/reviews/2020-01.md", "---\ntitle: January\ndate: 2020-01-31\n---\n[a](post:a#head)\n"),
        ("content/series.yml", "s: {title: S, introduction: \"[a](post:a)\"}\n"),
        ("content/redirects.yml", "/blog/*: /posts/*\n/old/: post:a\n"),
        ("content/_data/d.yml", "k: 1\n"),
        ("content/_s/i.md", "Included.\n"),
        ("content/code/c.py", "# region: part\nprint(1)\n# endregion: part\n"),
        ("content/p.svg", Svg(3)),
        (
            "content/_theme/partials/item.html",
            "{{ $.post.title }} {{ $.post.excerpt }} {{ data.d.k }} {{ theme.density }} {{ "
                + "$.post.image ? $.post.image.width : 0 }}\n"
        ),
    ];

    /// <summary>The edits: the name of each, and what it does.</summary>
    public static IReadOnlyList<(string Name, Action<EditedSite> Do)> All { get; } =
    [
        // Bodies and front matter.
        Save(
            Post(
                "2020-01-01-a",
                "tags: [x]\nseries: {name: s, part: 1}",
                "Another text. [b](2020-01-02-b.md)\n\n## Other head"
            )
        ),
        Save(Post("2020-01-01-a", "title2: x\ntags: [X, z]\nslug: moved", "One.")),
        Save(Post("2020-01-01-a", "draft: true", "One.")),
        Save(Post("2020-01-01-a", "date: 2031-01-01\nupdated: 2020-06-01\nlang: de\nauthor: Bob", "One.")),
        Save(
            Post(
                "2020-01-02-b",
                "tags: [y]\nseries: {name: s, part: 2}\ndate: 2019-01-01",
                "Two. [a](2020-01-01-a.md#head)"
            )
        ),
        Save(
            Post(
                "2020-01-02-b",
                "permalink: /b/\nredirect_from: [/old/, /posts/b/]",
                "Two. <script>x</script> \"quoted\""
            )
        ),
        Save(Post("2020-01-02-b", "permalink: /posts/a/", "The address of another.")),
        Save(
            Post(
                "2020-03-01-c",
                "tags: [x]\nseries: s\nlayout: wide",
                "Three. [a](post:a) [held](2020-04-01-draft.md) [later](post:later)"
            )
        ),
        Save(
            Post(
                "2020-03-01-c",
                "crossposts: [{to: tds, url: \"https://towardsdatascience.com/c-0123456789ab\"}, {to: dev, after: 3w}]",
                "Three.\n\n## Part"
            )
        ),
        Save(
            Post(
                "2020-03-01-c",
                "crossposts: https://medium.com/p/3f2a9c1b7d4e\ncanonical: https://club.example/c",
                "Three."
            )
        ),
        Save(
            Post(
                "2020-01-02-b",
                "crossposts: https://towardsdatascience.com/c-0123456789ab",
                "Two. [c](https://medium.com/p/3f2a9c1b7d4e#part)"
            )
        ),
        Save(
            (
                "content/pages/about.md",
                "---\ntitle: About\n---\n[c](https://medium.com/@ann/c-0123456789ab#part) "
                    + "[old](https://ann.medium.com/c-3f2a9c1b7d4e?source=x) "
                    + "[held](https://dev.to/ann/draft)\n"
            )
        ),
        Save(
            Post(
                "2020-04-01-draft",
                "draft: true\ncrossposts: https://dev.to/ann/draft",
                "Not yet. [c](https://medium.com/p/3f2a9c1b7d4e)"
            )
        ),
        Save(Post("2020-04-01-draft", "tags: [z]\nslug: a", "Ready. [nowhere](/nowhere/)")),
        Save(Post("2030-01-01-later", "date: 2029-12-31T20:00:00Z\ntags: [x]", "Later.")),
        Save(
            (
                "content/pages/about.md",
                "---\ntitle: About\n---\n![p](/p.svg) ![map](/posts/trip/map.svg) [later](post:later)\n"
            )
        ),
        Save(
            (
                "content/reviews/2020-02.md",
                "---\ntitle: February\ndate: 2020-02-28\n---\n[b](post:b#head) [tag](/tags/y/)\n"
            )
        ),
        Save(("content/posts/2020-01-01-a.md", "---\ntitle: [unclosed\n---\nBroken. [nowhere](/nowhere/)\n")),
        Save(("content/posts/2020-03-01-c.md", "---\ndate: someday\n---\n[a](post:a#no-such-head)\n")),
        // Settings.
        Save(("content/site.yml", Settings + "description: About\nlanguage: de\n")),
        Save(
            (
                "content/site.yml",
                "title: Renamed\nbase_url: https://example.github.io/blog/\nauthors: [{name: Bob, url: "
                    + "\"https://bob.example/\"}, {name: Ann}]\n"
            )
        ),
        Save(("content/site.yml", Settings + "permalinks: {posts: \"/{year}/{slug}/\"}\npage_size: 1\n")),
        Save(
            (
                "content/site.yml",
                Settings
                    + "feeds: {content: summary, items: 1}\ntheme_settings: {density: "
                    + "compact}\nsmart_punctuation: false\n"
            )
        ),
        Save(
            (
                "content/site.yml",
                Settings + "time_zone: Asia/Tokyo\nmenu: [{title: T, url: /tags/}, {title: N, url: /none/}]\n"
            )
        ),
        Save(("content/site.yml", Settings + "defaults: {posts: {tags: [d], updated: 2020-01-15}}\n")),
        Save(
            (
                "content/site.yml",
                "# A line more, which moves the rest.\n"
                    + Settings
                    + "defaults: {posts: {tags: [d], updated: 2020-01-15}}\n"
            )
        ),
        Save(("content/site.yml", Settings + "silence: [BLOG060]\n")),
        Save(
            (
                "content/site.yml",
                Settings
                    + "crossposts: {keep_links: [\"https://medium.com/p/*\"], targets: {dev: {name: "
                    + "Dev}, tds: {hosts: [club.example]}}, canonical_elsewhere: {sitemap: true, feeds: "
                    + "false}}\n"
            )
        ),
        Save(("content/site.yml", Settings + "theme: plain\n")),
        Save(("content/site.yml", Settings + "theme: none\n")),
        Save(("content/site.yml", "title: [unclosed\n")),
        Save(("content/site.yml", Settings)),
        // Data, included files, assets.
        Save(("content/_data/d.yml", "k: 2\n")),
        Save(("content/_data/d.yml", "k: [\n")),
        Save(("content/_s/i.md", "Included *otherwise*. [a](post:a) [none](none.md)\n")),
        Save(("content/_s/i.md", null)),
        Save(("content/code/c.py", "# region: other\nprint(2)\n# endregion: other\n")),
        Save(("content/p.svg", Svg(30))),
        Save(("content/p.svg", null)),
        Save(("content/p.svg", "no picture")),
        Save(("content/posts/trip/map.svg", null)),
        Save(("content/posts/trip/more.svg", Svg(7))),
        Save(("content/favicon.svg", Svg(1))),
        Save(("content/robots.txt", "User-agent: *\n")),
        Save(
            (
                "content/series.yml",
                "s: {title: Other, slug: t, planned: [{part: 9, title: Last}], introduction: \"[x](post:nobody)\"}\n"
            )
        ),
        Save(("content/series.yml", null)),
        Save(("content/redirects.yml", "/blog/*: /reviews/*\n/old/: /about/\n/lost/: /nowhere/\n")),
        // The theme, and what the site puts in its place.
        Save(
            (
                "content/_theme/layouts/post.html",
                "<h1>{{ post.title }}</h1>{{ post.content }}{{ if post.next }}{{ post.next.title }}{{ "
                    + "end }}{{ site.posts.size }}\n"
            )
        ),
        Save(("content/_theme/layouts/wide.html", "Wide: {{ post.title }}{{ post.content }}\n")),
        Save(
            (
                "content/_theme/layouts/home.html",
                "{{ for p in site.posts }}{{ p.title }}{{ p.description }}{{ end }}{{ site.updated }}\n"
            )
        ),
        Save(("content/_theme/layouts/home.html", "{{ posts.no_such_thing\n")),
        Save(("content/_theme/partials/item.html", null)),
        Save(("content/_theme/slots/footer.html", "{{ page.title }} of {{ site.title }}\n")),
        Save(("content/_theme/slots/footer.html", "{{ page.titel }}\n")),
        Save(("content/_theme/style.css", "main { color: green }\n")),
        Save(("content/_theme/directives/note.html", "<div>{{ directive.content }}</div>\n")),
        Save(("themes/paper/directives/note.html", null)),
        Save(
            ("themes/paper/layouts/base.html", "{{ page.full_title }}{{ (asset \"css/site.css\").url }}{{ content }}\n")
        ),
        Save(("themes/paper/assets/css/site.css", "main { color: blue; }\n")),
        Save(
            (
                "themes/paper/strings/en.yml",
                "home: Start\narchive: Past\ntags: T\nseries: S\nreviews: R\nposts: P\nnot_found_title: N\n"
            )
        ),
        Save(("content/_theme/strings/en.yml", "months: [a, b, c, d, e, f, g, h, i, j, k, l]\n")),
        Save(("content/_theme/theme.yml", "settings:\n  density: {default: dense}\n")),
        Save(("themes/plain/layouts/post.html", "Plain: {{ post.content }}{{ post.nothing }}\n")),
        // Files and folders that move.
        ("rename trip", site => site.Move("content/posts/trip", "content/posts/journey")),
        ("rename it back", site => site.Move("content/posts/journey", "content/posts/trip")),
        (
            "move c below a folder",
            site => site.Move("content/posts/2020-03-01-c.md", "content/posts/deep/2020-03-01-c.md")
        ),
        ("make c a page", site => site.Move("content/posts/2020-03-01-c.md", "content/pages/c.md")),
        ("hide the pictures", site => site.Move("content/p.svg", "content/_p.svg")),
        ("show the pictures", site => site.Move("content/_p.svg", "content/p.svg")),
        ("move the overrides away", site => site.Move("content/_theme", "content/_other")),
        ("swap a and b", site => site.Swap("content/posts/2020-01-01-a.md", "content/posts/2020-01-02-b.md")),
        ("swap the pictures", site => site.Swap("content/p.svg", "content/posts/trip/map.svg")),
        ("delete a", site => site.Write("content/posts/2020-01-01-a.md", null)),
        ("delete b", site => site.Write("content/posts/2020-01-02-b.md", null)),
        // What somebody looks at, and how.
        ("open the home page", site => site.Open("index.html")),
        ("open a", site => site.Open("posts/a/index.html")),
        ("open b", site => site.Open("posts/b/index.html")),
        ("make the sitemap", site => site.Make("sitemap.xml")),
        ("make c", site => site.Make("posts/c/index.html")),
        ("show what is held back", site => site.SetHeldBack(true)),
        ("hide what is held back", site => site.SetHeldBack(false)),
        ("wait for the post that expires later", site => site.Advance(TimeSpan.FromDays(100))),
        ("wait for the posts of the future", site => site.Advance(TimeSpan.FromDays(4000))),
        ("rebuild", site => site.Rebuild()),
    ];

    private static (string Name, Action<EditedSite> Do) Save((string Path, string? Text) file) =>
        (
            file.Text is null ? $"delete {file.Path}" : $"write {file.Path}: {file.Text}",
            site => site.Write(file.Path, file.Text)
        );

    private static (string Path, string Text) Post(string name, string frontMatter, string body) =>
        ($"content/posts/{name}.md", $"---\ntitle: Title of {name}\n{frontMatter}\n---\n{body}\n");

    private static string Svg(int width) => $"<svg width=\"{width}\" height=\"4\"/>";
}
