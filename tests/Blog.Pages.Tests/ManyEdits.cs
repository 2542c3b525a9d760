using Blog.Testing;
using CsCheck;

namespace Blog.Pages.Tests;

/// <summary>A site with some of everything, and edits of every kind.</summary>
internal static class ManyEdits
{
    /// <summary>The diagram in a post.</summary>
    public const string DiagramName = "deef39d56d5f54192227";

    /// <summary>The file of its drawing.</summary>
    public const string Drawing = $"content/diagrams/{DiagramName}.svg";

    public static readonly TestSite Start = TestSite.With(
        Posting.Post(
            "2020-01-01-a",
            "tags: [x]\nseries: {name: s, part: 1}",
            "One. [b](2020-01-02-b.md) ![p](/p.svg)\n\n<!-- more -->\n\n## Head\n\n::: note\nN.\n:::"
        ),
        Posting.Post(
            "2020-01-02-b",
            "tags: [x, y]\nimage: /p.svg",
            "Two. ::: include src=/_s/i.md\n\n::: include src=/_s/i.md\n:::\n\n```dot\ndigraph { a -> b }\n```"
        ),
        ("content/pages/about.md", "---\ntitle: About\n---\n```text file=/code/c.txt\n```\n"),
        (
            "content/reviews/2020-01.md",
            "---\ntitle: January\ndate: 2020-01-31\n---\n[a](post:a#head)\n\nhttps://example.org/page\n\n<post:b>\n"
        ),
        ("content/cards/c.yml", "url: http://example.org/page/\ntitle: Card\n"),
        ("content/series.yml", "s: {title: S, introduction: \"[a](post:a)\"}\n"),
        ("content/redirects.yml", "/blog/*: /posts/*\n/old/: post:a\n"),
        ("content/_data/d.yml", "k: 1\n"),
        ("content/_s/i.md", "Included.\n"),
        ("content/code/c.txt", "code\n"),
        ("content/p.svg", "<svg width=\"3\" height=\"4\"/>"),
        (Drawing, "<svg viewBox=\"0 0 3 4\"/>"),
        (
            "content/_theme/partials/item.html",
            "{{ $.post.title }} {{ $.post.excerpt }} {{ data.d.k }} {{ theme.density }} {{ "
                + "$.post.image ? $.post.image.width : 0 }}\n"
        )
    );

    // Each writes one file, or takes it away: bodies, front matter, settings, theme, data, included files, pictures and
    // cards.
    public static readonly (string Path, string? Text)[] Edits =
    [
        Edit("2020-01-01-a", "tags: [x]\nseries: {name: s, part: 1}", "Another text. [b](2020-01-02-b.md)"),
        Edit("2020-01-01-a", "title2: x\ntags: [X, z]\nslug: moved", "One."),
        Edit("2020-01-01-a", "draft: true", "One."),
        Edit("2020-01-01-a", "updated: 2020-06-01\nlang: de\nauthor: Bob", "One."),
        Edit(
            "2020-01-02-b",
            "tags: [y]\nseries: {name: s, part: 2}\ndate: 2019-01-01",
            "Two. [a](2020-01-01-a.md#head)"
        ),
        Edit("2020-01-02-b", "permalink: /b/\nredirect_from: /old/", "Two. <script>x</script>"),
        Edit("2020-01-03-c", "tags: [x]\nseries: s", "Three. [a](post:a), and <post:a> or <post:b> here."),
        Edit("2020-01-03-c", "crossposts: [medium, dev]", "![p](/p.svg)\n\n| A | B | C |\n|-|-|-|\n| 1 | 2 | 3 |"),
        Edit("2020-01-02-b", "crossposts: [medium]\nimage: /p.svg", "| A | B | C |\n|-|-|-|\n| 1 | 2 | 4 |"),
        ("content/posts/2020-01-03-c.md", null),
        ("content/posts/2020-01-02-b.md", null),
        ("content/posts/2020-01-01-a.md", "---\ntitle: New title\ntags: [x]\n---\n## Head\n"),
        ("content/site.yml", TestSite.Settings + "description: About\nlanguage: de\n"),
        (
            "content/site.yml",
            "title: Renamed\nbase_url: https://notes.example/\nauthors: [{name: Bob, url: "
                + "\"https://bob.example/\"}, {name: Ann}]\n"
        ),
        ("content/site.yml", TestSite.Settings + "permalinks: {posts: \"/{year}/{slug}/\"}\npage_size: 1\n"),
        (
            "content/site.yml",
            TestSite.Settings + "feeds: {content: summary, items: 1}\ntheme_settings: {density: compact}\n"
        ),
        (
            "content/site.yml",
            "title: Notes\nbase_url: https://example.github.io/blog/\nauthors: [{name: Ann, email: "
                + "a@b.example}]\nsmart_punctuation: false\n"
        ),
        (
            "content/site.yml",
            TestSite.Settings
                + "time_zone: Asia/Tokyo\ndefaults: {posts: {tags: [d]}}\nmenu: [{title: T, url: /tags/}]\n"
        ),
        (
            "themes/paper/theme.yml",
            "extends: more\nsettings:\n  accent: {type: color}\n  density: {default: compact}\n"
        ),
        ("themes/more/theme.yml", "settings:\n  density: {type: choice, values: [compact, wide], default: wide}\n"),
        ("themes/more/theme.yml", "extends: paper\n"),
        ("themes/more/partials/item.html", "{{ $.post.title }}\n"),
        ("content/_theme/partials/item.html", null),
        ("content/_data/d.yml", "k: 2\n"),
        ("content/_s/i.md", "Included *otherwise*. [a](post:a)\n"),
        ("content/code/c.txt", "other code\n"),
        (Drawing, "<svg viewBox=\"0 0 3 4\"><text>a</text></svg>"),
        (Drawing, "<svg viewBox=\"0 0 3 4\"><text>b</text></svg>"),
        (Drawing, null),
        (Drawing.Replace(".svg", ".dark.svg", StringComparison.Ordinal), "<svg viewBox=\"0 0 3 4\"/>"),
        ("content/_s/i.md", "Included.\n\n```dot\ndigraph { a -> b }\n```\n"),
        Edit("2020-01-01-a", "draft: true", "```dot\ndigraph { a -> b }\n```"),
        ("content/p.svg", "<svg width=\"30\" height=\"40\"/>"),
        (
            "content/cards/c.yml",
            "url: https://example.org/page\ntitle: Other\nicon: i.svg\nfetched: {description: What it says.}\n"
        ),
        ("content/cards/c.yml", null),
        ("content/cards/d.yml", "url: https://example.org/page?utm_source=x\ntitle: Second\n"),
        ("content/cards/i.svg", "<svg width=\"16\" height=\"16\"/>"),
        (
            "content/_theme/directives/card.html",
            "<b>{{ card.title }} {{ card.icon ? card.icon.width : 0 }} {{ card.description }}</b>\n"
        ),
        ("content/site.yml", TestSite.Settings + "link_cards: false\n"),
        ("content/site.yml", TestSite.Settings + "comments: {provider: utterances, repo: a/b}\n"),
        ("content/site.yml", TestSite.Settings + "comments: {provider: mastodon}\nanalytics: {provider: plausible}\n"),
        Edit("2020-01-01-a", "comments: https://social.example/@ann/1", "One."),
        Edit("2020-01-02-b", "comments: false", "Two."),
        ("content/site.yml", TestSite.Settings + "review_links: false\n"),
        (
            "content/reviews/2020-02.md",
            "---\ntitle: February\ndate: 2020-03-01\nnumber: 7\n---\n## "
                + "Far\n\n[far](https://far.example/) [c](https://example.org/page)\n"
        ),
        ("content/reviews/2020-02.md", null),
        (
            "content/reviews/2020-01.md",
            "---\ntitle: December\nmonth: 2019-12\ndate: 2020-01-31\n---\n[a](post:a) [x](https://example.org/x)\n"
        ),
        ("content/p.svg", null),
        ("content/favicon.svg", "<svg width=\"1\" height=\"1\"/>"),
        ("content/robots.txt", "User-agent: *\n"),
        ("content/pages/404.md", "---\ntitle: Lost\n---\n[a](post:a)\n"),
        ("content/CNAME", "www.notes.example\n"),
        ("content/redirects.yml", "/blog/*: /reviews/*\n/old/: /about/\n/x/: /old/\n/lost/: /nowhere/\n"),
        ("content/redirects.yml", null),
        ("content/series.yml", "s: {title: Other, slug: t, planned: [{part: 9, title: Last}]}\n"),
        (
            "content/_theme/layouts/post.html",
            "<h1>{{ post.title }}</h1>{{ post.content }}{{ if post.next }}{{ post.next.title }}{{ end "
                + "}}{{ site.posts.size }}\n"
        ),
        (
            "content/_theme/layouts/home.html",
            "{{ for p in site.posts }}{{ p.title }}{{ p.description }}{{ end }}{{ site.updated }}\n"
        ),
        ("content/_theme/partials/item.html", "{{ $.post.title }}\n"),
        ("content/_theme/directives/note.html", "<div>{{ directive.content }}</div>\n"),
        ("content/_theme/layouts/review.html", "Review: {{ post.title }}\n"),
        ("content/_theme/assets/css/site.css", "main { color: blue; }\n"),
        ("content/_theme/slots/after-post.html", "{{ post.title }} of {{ site.title }}\n"),
        ("content/_theme/slots/head.html", "<meta name=\"x\" content=\"{{ data.d.k }}\">\n"),
        ("content/_theme/slots/head.html", null),
        ("content/_theme/style.css", "main { color: green; }\n"),
        ("content/_theme/strings/en.yml", "home: Start\narchive: Past\n"),
        ("content/_theme/strings/en.yml", "months: [a, b, c, d, e, f, g, h, i, j, k, l]\n"),
        ("content/_theme/theme.yml", "settings:\n  density: {default: dense}\n"),
    ];

    /// <summary>Edits in any order, by their numbers.</summary>
    public static readonly Gen<int[]> Sequences = Gen.Int[0, Edits.Length - 1].Array[1, 6];

    public static TestSite Apply(TestSite site, int edit) =>
        Edits[edit].Text is { } text ? site.File(Edits[edit].Path, text) : site.Without(Edits[edit].Path);

    private static (string Path, string? Text) Edit(string name, string frontMatter, string body) =>
        Posting.Post(name, frontMatter, body);
}
