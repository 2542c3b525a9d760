using Blog.Import.Foreign;

namespace Blog.Import.Tests.Addresses;

public sealed class SitePlanTests
{
    private static ForeignDocument Post(string name, params string[] addresses) =>
        OldBlog.Post(name, $"---\ntitle: T\ndate: 2020-01-02\n---\nText of {name}.\n", [.. addresses]);

    private static string Pattern(OldBlog blog) =>
        blog.Text("content/site.yml").Split('\n').Single(l => l.StartsWith("  posts:", StringComparison.Ordinal));

    [Fact]
    public void The_pattern_that_fits_most_posts_is_found()
    {
        var blog = OldBlog.With(
            Post("a", "/2020/01/02/a.html"),
            Post("b", "/2020/01/02/b.html"),
            Post("c", "/other/c/", "/earlier/c/", "/c.aspx")
        );
        Assert.Equal("  posts: \"/{year}/{month}/{day}/{slug}.html\"", Pattern(blog));
        Assert.Equal("Page /2020/01/02/a.html", blog.Answer("/2020/01/02/a.html"));
        Assert.Equal("Page /other/c/", blog.Answer("/other/c/"));
        Assert.Equal("Redirect /other/c/", blog.Answer("/earlier/c/"));
        Assert.Contains(
            "permalink: /other/c/\nredirect_from: [/earlier/c/, /c.aspx]",
            blog.Text("content/posts/2020-01-02-c.md").Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("permalink", blog.Text("content/posts/2020-01-02-a.md"), StringComparison.Ordinal);
        var site = blog.Site().Build();
        Assert.All(
            ["2020/01/02/a.html", "2020/01/02/b.html", "other/c/index.html", "earlier/c/index.html", "c.aspx"],
            path => Assert.True(site.Has(path), path)
        );
    }

    [Fact]
    public void The_pattern_of_the_settings_counts_when_it_fits_half_of_the_posts()
    {
        var blog = OldBlog.With(Post("a", "/2020/a/"), Post("b", "/blog/b/")) with
        {
            Settings = new ForeignSettings
            {
                Title = "N",
                BaseUrl = "https://ann.example",
                PostPattern = "/blog/:title/",
            },
        };
        Assert.Equal("  posts: \"/blog/{slug}/\"", Pattern(blog));
        Assert.Equal("Page /2020/a/", blog.Answer("/2020/a/"));
    }

    [Fact]
    public void Without_old_addresses_posts_are_where_they_usually_are() =>
        Assert.Equal("  posts: \"/posts/{slug}/\"", Pattern(OldBlog.With(Post("a"))));

    [Fact]
    public void An_address_that_cannot_be_kept_leads_to_the_new_one()
    {
        var blog = OldBlog.With(Post("a", "/archives/a.php"));
        Assert.Equal("Redirect /posts/a/", blog.Answer("/archives/a.php"));
        Assert.Contains(
            "Decided: old addresses that end in .php → a page that redirects; most hosts send it as a download, "
                + "so set these redirects at the host",
            blog.Remarks()
        );
    }

    [Fact]
    public void Addresses_that_only_front_matter_says_are_kept()
    {
        var blog = OldBlog.With(
            OldBlog.Post("a", "---\ntitle: T\ndate: 2020-01-02\nurl: notes/a\nRedirectFrom: old/a\n---\n")
        );
        Assert.Equal("Page /notes/a/", blog.Answer("/notes/a/"));
        Assert.Equal("Redirect /notes/a/", blog.Answer("/old/a/"));
    }

    [Fact]
    public void An_address_with_a_query_is_no_address_of_a_page()
    {
        var blog = OldBlog.With(Post("a", "/a/", "/?p=12"));
        Assert.DoesNotContain("redirect_from", blog.Text("content/posts/2020-01-02-a.md"), StringComparison.Ordinal);
        Assert.Equal("/a/", Assert.Single(blog.Import().Report.Addresses).Address);
    }

    [Fact]
    public void Documents_get_names_of_their_own_also_where_case_does_not_count()
    {
        var blog = OldBlog.With(Post("a", "/x/a/"), Post("A", "/x/b/"), Post("a", "/x/c/"));
        Assert.Equal(
            [
                "content/posts/2020-01-02-A-2.md",
                "content/posts/2020-01-02-a-3.md",
                "content/posts/2020-01-02-a.md",
                "content/site.yml",
            ],
            blog.Import().Files.Select(f => f.Path.Value)
        );
        Assert.Equal("Page /x/c/", blog.Answer("/x/c/"));
    }

    [Theory]
    [InlineData("con", "con-")]
    [InlineData("_x", "x")]
    [InlineData("..", "file")]
    [InlineData("../../etc/passwd", "-..-etc-passwd")]
    [InlineData("a b", "a-b")]
    [InlineData("README", "readme-text")]
    [InlineData("x.draft", "x-draft")]
    [InlineData("x.fr", "x-fr")]
    [InlineData("asp.net", "asp.net")]
    [InlineData("x.old", "x-old")]
    public void Names_are_safe_and_read_as_names(string name, string expected)
    {
        var blog = OldBlog.With(OldBlog.Page(name, "---\ntitle: T\n---\nText.\n") with { Name = name });
        Assert.Equal($"content/pages/{expected}.md", blog.Import().Files[0].Path.Value);
    }

    [Fact]
    public void A_page_keeps_its_folder_and_a_public_one_leaves_a_folder_of_drafts()
    {
        var page = OldBlog.Page("tools", "---\ntitle: T\n---\n", "/projects/tools/");
        var blog = OldBlog.With(
            page with
            {
                Folder = "projects",
            },
            page with
            {
                Folder = "private/x",
                Name = "y",
                Addresses = ["/private/x/y/"],
                Source = new("y.md"),
            }
        );
        Assert.Equal(
            ["content/pages/projects/tools.md", "content/pages/y.md"],
            blog.Import().Files.Select(f => f.Path.Value).Take(2)
        );
        Assert.Equal("Page /private/x/y/", blog.Answer("/private/x/y/"));
        Assert.True(blog.Site().Build().Has("private/x/y/index.html"));
    }

    [Fact]
    public void Languages_of_one_folder_stay_together_with_addresses_of_their_own()
    {
        var one = Post("a", "/posts/a/") with { Source = new("posts/a/index.md"), HasFolder = true };
        var other = Post("a", "/fr/posts/a/") with
        {
            Source = new("posts/a/index.fr.md"),
            HasFolder = true,
            Language = "fr",
        };
        var blog = OldBlog.With(other, one);
        Assert.Equal(
            ["content/posts/2020-01-02-a/index.fr.md", "content/posts/2020-01-02-a/index.md"],
            blog.Import().Files.Select(f => f.Path.Value).Take(2)
        );
        Assert.Contains("lang: fr", blog.Text("content/posts/2020-01-02-a/index.fr.md"), StringComparison.Ordinal);
        Assert.Equal("Page /fr/posts/a/", blog.Answer("/fr/posts/a/"));
    }

    [Fact]
    public void A_page_below_a_folder_that_has_the_name_of_a_file_arrives_beside_it()
    {
        var below = OldBlog.Page("b", "---\ntitle: B\n---\n", "/b/") with { Folder = "a.md" };
        var blog = OldBlog.With(OldBlog.Page("a", "---\ntitle: A\n---\n", "/a/"), below);
        Assert.Equal(
            ["content/pages/a.md", "content/pages/b.md", "content/site.yml"],
            blog.Import().Files.Select(f => f.Path.Value)
        );
    }

    [Fact]
    public void Lists_lead_to_the_lists_of_this_program()
    {
        var post = OldBlog.Post("a", "---\ntitle: T\ndate: 2020-01-02\ntags: [C#, b]\nseries: S\n---\n", "/a/");
        var blog = OldBlog.With(post) with
        {
            Lists =
            [
                new ForeignList(ListKind.Archive, "", "/"),
                new ForeignList(ListKind.Archive, "", "/archives/"),
                new ForeignList(ListKind.Tag, "C#", "/tag/c/"),
                new ForeignList(ListKind.Tag, "b", "/tags/b/"),
                new ForeignList(ListKind.Category, "b", "/category/b/"),
                new ForeignList(ListKind.Category, "Life", "/category/life/"),
                new ForeignList(ListKind.Author, "Ann", "/author/ann/"),
                new ForeignList(ListKind.Series, "S", "/serien/s/"),
                new ForeignList(ListKind.Feed, "", "/index.xml"),
                new ForeignList(ListKind.Feed, "", "/feed.xml"),
            ],
            Redirects =
            [
                new ForeignRedirect("/old/*", "/a/"),
                new ForeignRedirect("/gone", "/nowhere/"),
                new ForeignRedirect("/talk", "https://b.example/talk"),
            ],
        };
        Assert.Equal(
            """
            # Old addresses that belong to no document. Those of a document are in its front matter.
            /archives/: /archive/
            /author/ann/: /archive/
            /category/b/: /tags/b/
            /category/life/: /archive/
            /index.xml: /feed.xml
            "/old/*": /a/
            /serien/s/: /series/s/
            /tag/c/: /tags/c-sharp/
            /talk: https://b.example/talk

            """.ReplaceLineEndings("\n"),
            blog.Text("content/redirects.yml")
        );
        Assert.Equal("Page /", blog.Answer("/"));
        Assert.Equal("Page /tags/b/", blog.Answer("/tags/b/"));
        Assert.Equal("Redirect /archive/", blog.Answer("/category/life/"));
        Assert.Equal("Page /feed.xml", blog.Answer("/feed.xml"));
        Assert.Contains("Decided: redirects to nothing that is public: /gone → left out", blog.Remarks());
        Assert.Contains("Decided: pages of categories → /category/life/ leads to /archive/", blog.Remarks());
    }

    [Fact]
    public void Redirects_of_a_host_become_those_of_this_program()
    {
        var draft = OldBlog.Post("b", "---\ntitle: T\ndate: 2020-01-02\ndraft: true\n---\n", "/b/");
        var blog = OldBlog.With(Post("a", "/a/"), draft) with
        {
            Files = [OldBlog.File("static/_redirects", "/_redirects")],
            Redirects = [new ForeignRedirect("/one", "/a/"), new ForeignRedirect("/two", "/b/")],
        };
        Assert.EndsWith("\n/one: /a/\n", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain(blog.Import().Files, f => f.Path.Value == "content/_redirects");
        Assert.Contains("Decided: redirects to nothing that is public: /two → left out", blog.Remarks());
    }

    [Fact]
    public void A_redirect_of_everything_or_of_a_picture_is_not_carried()
    {
        var blog = OldBlog.With(Post("a", "/a/")) with
        {
            Redirects =
            [
                new ForeignRedirect("/*", "https://b.example/*"),
                new ForeignRedirect("/x.png", "/a/"),
                new ForeignRedirect("/y", "//b.example/y"),
            ],
        };
        Assert.EndsWith("/y: https://b.example/y\n", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("*", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("x.png", blog.Text("content/redirects.yml"), StringComparison.Ordinal);
        Assert.Contains(
            "Decided: a redirect of every address: /* → left out; it led to https://b.example/*",
            blog.Remarks()
        );
    }

    [Fact]
    public void An_old_address_that_another_page_has_in_other_letters_is_told()
    {
        var blog = OldBlog.With(Post("a", "/posts/a/"), Post("A", "/posts/A/"));
        Assert.Contains(
            "Lost: old addresses that differ only in case → /posts/A/ does not lead here: another page has it in other "
                + "letters",
            blog.Remarks()
        );
    }

    [Fact]
    public void A_page_where_this_program_has_its_own_arrives_at_another_address()
    {
        var blog = OldBlog.With(
            OldBlog.Page("archive", "---\ntitle: All\n---\nText.\n", "/archive/"),
            Post("a", "/a/")
        );
        Assert.Contains(
            "permalink: /archive-2/",
            blog.Text("content/pages/archive.md").Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal("Page /archive/", blog.Answer("/archive/"));
        Assert.Empty(blog.Site().Build().Diagnostics);
    }
}
