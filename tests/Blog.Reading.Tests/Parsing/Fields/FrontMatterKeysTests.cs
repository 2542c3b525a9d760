using Blog.Testing;

namespace Blog.Reading.Tests.Parsing.Fields;

public class FrontMatterKeysTests
{
    [Theory]
    [InlineData("date: 2020-05-06")]
    [InlineData("published: 2020-05-06")]
    [InlineData("Date: 2020-05-06")]
    public void The_date_has_several_names(string line) =>
        Assert.Equal(new DateTimeOffset(2020, 5, 6, 0, 0, 0, TimeSpan.Zero), Post(line).Date);

    [Theory]
    [InlineData("updated")]
    [InlineData("lastmod")]
    [InlineData("modified")]
    [InlineData("last_modified_at")]
    public void The_change_has_several_names(string key) =>
        Assert.Equal(7, Post($"date: 2020-05-06\n{key}: 2020-05-07").Updated?.Day);

    [Theory]
    [InlineData("description")]
    [InlineData("excerpt")]
    [InlineData("summary")]
    [InlineData("lead")]
    public void The_description_has_several_names(string key) =>
        Assert.Equal("Short.", Post($"{key}: Short.").Description);

    [Theory]
    [InlineData("tags: [b, a]")]
    [InlineData("tags: b, a")]
    [InlineData("tag: b,a")]
    [InlineData("tags: [b, a, B]")]
    public void Tags_are_a_list_or_a_text_with_commas(string line) =>
        Assert.Equal(["b", "a"], Post(line).Tags.Select(t => t.Value));

    [Theory]
    [InlineData("redirect_from: /old/")]
    [InlineData("aliases: [/old/]")]
    [InlineData("redirects: [/old/, /old/]")]
    [InlineData("RedirectFrom: old/")]
    [InlineData("redirect_from: [/old/, /Old, /posts/a/, /posts/A, '/posts/a/?x=1', /posts/a/index.html]")]
    [InlineData("redirect_from: https://www.notes.example/old/")]
    [InlineData("redirect_from: /%6Fld/")]
    public void Earlier_addresses_have_several_names(string line) =>
        Assert.Equal(["/old/"], Post(line).RedirectFrom.Select(p => p.Address.Value));

    [Theory]
    [InlineData("crossposts: https://medium.com/@ann/x-3f2a9c1b7d4e", "Medium")]
    [InlineData("crossposts: [https://towardsdatascience.com/x]", "Towards Data Science")]
    [InlineData("crossposts: [https://dev.to/ann/x]", "DEV")]
    [InlineData("crossposts: [https://ann.hashnode.dev/x]", "Hashnode")]
    [InlineData("crossposts: [{to: tds, url: \"https://x.example/\"}]", "Towards Data Science")]
    [InlineData("crossposts: [{url: \"https://www.x.example/\"}]", "x.example")]
    public void Copies_are_named_by_their_site(string line, string name) =>
        Assert.Equal([name], Post(line).CrossPosts.Select(c => c.Target));

    [Theory]
    [InlineData("crossposts: medium", null)]
    [InlineData("crossposts: [Medium]", null)]
    [InlineData("crossposts: {to: medium, note: later}", null)]
    [InlineData("crossposts: [{to: medium, after: 2020-12-05}]", "2020-12-05")]
    [InlineData("crossposts: [{to: medium, date: 2020-12-05}]", "2020-12-05")]
    [InlineData("crossposts: [{to: medium, after: 3w}]", "2020-01-22")]
    [InlineData("crossposts: [{to: medium, after: 2m}]", "2020-03-01")]
    public void A_copy_without_address_is_planned(string line, string? due)
    {
        var copy = Assert.Single(Post(line).CrossPosts);
        Assert.False(copy.IsPublished);
        Assert.Equal("medium", copy.To.Value);
        Assert.Equal(due, copy.DueFrom?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_plan_of_a_draft_without_date_is_not_due_yet() =>
        Assert.Null(
            Assert
                .Single(
                    TestSite
                        .With(
                            (
                                "content/posts/a.md",
                                "---\ntitle: A\ndraft: true\ncrossposts: {to: dev, after: 3w}\n---\n"
                            )
                        )
                        .Build()
                        .Post("content/posts/a.md")
                        .CrossPosts
                )
                .DueFrom
        );

    [Fact]
    public void Unknown_keys_are_kept_for_the_theme_without_a_word()
    {
        var built = TestSite
            .With(
                Posting.Post("2020-01-01-a", "mood: calm\nmeta: {weather: fine}"),
                (
                    "content/_theme/layouts/post.html",
                    "{{ post.meta.mood }}, {{ post.meta.weather }}, {{ post.meta.none }}."
                )
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Contains("calm, fine, .", built.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TOML_front_matter_means_the_same() =>
        Assert.Equal(
            ["x"],
            TestSite
                .With(("content/posts/2020-01-01-a.md", "+++\ntitle = \"A\"\ntags = [\"x\"]\n+++\n"))
                .Build()
                .Post("content/posts/2020-01-01-a.md")
                .Tags.Select(t => t.Value)
        );

    [Fact]
    public void Defaults_of_the_nearest_folder_stand_in_for_what_is_left_out()
    {
        var built = TestSite
            .With(
                (
                    "content/site.yml",
                    TestSite.Settings + "defaults:\n  posts: {tags: [far], toc: true}\n  posts/deep: {tags: [near]}\n"
                ),
                ("content/posts/deep/2020-01-01-a.md", "---\ntitle: A\n---\n")
            )
            .Build();
        var post = built.Post("content/posts/deep/2020-01-01-a.md");
        Assert.Equal(["near"], post.Tags.Select(t => t.Value));
        Assert.True(post.ShowToc);
    }

    [Theory]
    [InlineData("taxonomies: {tags: [x]}")]
    [InlineData("tags: ''\ntaxonomies: {tags: [x], categories: [y]}")]
    public void Taxonomies_have_tags(string lines) => Assert.Equal(["x"], Post(lines).Tags.Select(t => t.Value));

    [Theory]
    [InlineData("thumbnail: /a.png")]
    [InlineData("images: [/a.png, /b.png]")]
    [InlineData("header: {image: /a.png}")]
    [InlineData("cover: {image: /a.png}")]
    [InlineData("image: [/a.png]")]
    public void The_picture_has_several_names(string lines)
    {
        var site = TestSite
            .With(Posting.Post("2020-01-01-a", lines))
            .File("content/a.png", [])
            .File("content/b.png", []);
        Assert.Equal("/a.png", site.Build().Post("content/posts/2020-01-01-a.md").Image?.Source);
    }

    [Theory]
    [InlineData("updated: \"\"")]
    [InlineData("date: ''")]
    [InlineData("expires: ~")]
    [InlineData("image: {}")]
    [InlineData("series: []")]
    [InlineData("lang: \"\"")]
    [InlineData("permalink: \"\"")]
    [InlineData("id: null")]
    [InlineData("date: 0001-01-01T00:00:00Z")]
    public void An_empty_value_is_a_key_left_out(string lines) => Assert.NotNull(Post(lines).Date);

    [Theory]
    [InlineData("lang: zh_CN", "zh-CN")]
    [InlineData("lang: en_US.UTF-8", "en-US")]
    [InlineData("lang: PT-br", "pt-BR")]
    public void A_language_is_written_as_BCP_47_has_it(string lines, string tag) =>
        Assert.Equal(tag, Post(lines).Language);

    [Theory]
    [InlineData("author: ann")]
    [InlineData("author: {name: Ann, url: https://ann.example/}")]
    [InlineData("authors: [{name: Ann}, ann]")]
    [InlineData("author: Ann <ann@mail.example>")]
    public void An_author_is_known_by_name_in_many_forms(string lines) => Assert.Equal(["Ann"], Post(lines).Authors);

    [Theory]
    [InlineData("lang: english", "BLOG184: 'english' is not a language tag. Did you mean 'en'?")]
    [InlineData("id: 1234", "BLOG183: '1234' is not a URI. The feeds make an id of the date and the slug.")]
    [InlineData("redirect_from: /?p=12", "BLOG182: '/?p=12' has a query, so it cannot lead here.")]
    [InlineData("date: 3/7/2019", "BLOG180: '3/7/2019' may be 2019-03-07 or 2019-07-03.")]
    [InlineData("author: An", "BLOG038: There is no author 'An' in site.yml. Did you mean 'Ann'?")]
    [InlineData(
        "description: bug #12 in C",
        "BLOG181: '#' starts a comment here, so '#12 in C' is not part of the value."
    )]
    [InlineData("tags: #c", "BLOG181: '#' starts a comment here, so '#c' is not part of the value.")]
    [InlineData(
        "tags: [a, #b]",
        "BLOG010: This is not valid YAML: \"#\" starts a comment here, so the bracket before "
            + "it is never closed; put the value in quotes."
    )]
    [InlineData(
        "toc:\u00A0true",
        "BLOG186: A no-break space (U+00A0) stands here, where front matter needs an ordinary space or nothing."
    )]
    public void What_cannot_be_understood_is_told(string lines, string message) =>
        Assert.EndsWith(
            message,
            Assert.Single(TestSite.With(Posting.Post("2020-01-01-a", lines)).Build().Diagnostics),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("draft: false # soon")]
    [InlineData("description: \"bug\" #12")]
    [InlineData("description: bug # a note")]
    public void A_comment_is_no_mistake(string lines) => Post(lines);

    [Theory]
    [InlineData("content/posts/2020-01-01-a.fr.md", "fr/posts/a/index.html", "fr")]
    [InlineData("content/posts/a/index.pt-br.md", "pt-br/posts/a/index.html", "pt-BR")]
    [InlineData("content/posts/2020-01-01-a.en.md", "posts/a/index.html", "en")]
    [InlineData("content/posts/2020-01-01-jquery.min.md", "posts/jquery.min/index.html", null)]
    [InlineData("content/posts/2020-01-01-Program.cs.md", "posts/Program.cs/index.html", null)]
    public void A_language_at_the_end_of_a_name_is_the_language_of_the_document(
        string file,
        string page,
        string? language
    )
    {
        var built = TestSite.With((file, "---\ntitle: A\ndate: 2020-01-01\n---\n")).Build();
        Assert.True(built.Has(page));
        Assert.Equal(language, built.Post(file).Language);
    }

    [Theory]
    [InlineData("# My *title*\n\nText.", "My title")]
    [InlineData("---\ntags: [a]\n---\n\n# My title\n", "My title")]
    [InlineData("{\"title\": \"My title\"}\nText", "My title")]
    [InlineData("\"title\": \"My title\",\n\"draft\": false\n;;;\nText", "My title")]
    [InlineData("Title: My title: @x\nTags: a, b\n\nText", "My title: @x")]
    [InlineData("-----\ntitle: My title\n-----\nText", "My title")]
    [InlineData("---\ntitle: My title\n...\nText", "My title")]
    [InlineData("\n<!-- note -->\n---\ntitle: My title\n---\nText", "My title")]
    public void A_title_is_found_in_every_header(string text, string title)
    {
        var built = TestSite.With(("content/posts/2020-01-01-a.md", text)).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(title, built.Post("content/posts/2020-01-01-a.md").Title);
    }

    [Fact]
    public void A_title_of_the_name_is_told_with_BLOG185()
    {
        var built = TestSite.With(("content/posts/2020-01-01-my-first-post.md", "---\nlayout: post\n---\n")).Build();
        Assert.Equal(["BLOG185"], built.Ids);
        Assert.Equal("My First Post", built.Post("content/posts/2020-01-01-my-first-post.md").Title);
    }

    private static Model.Post Post(string lines)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a", lines)).Build();
        Assert.Empty(built.Diagnostics);
        return built.Post("content/posts/2020-01-01-a.md");
    }
}
