using Blog.Import.Foreign;

namespace Blog.Import.Tests.Matters;

public sealed class MatterMapperTests
{
    private const string File = "content/posts/2020-01-02-a.md";

    private static string Written(string matter, string generator = "other")
    {
        var blog = OldBlog.With(OldBlog.Post("a", $"---\ntitle: A\ndate: 2020-01-02\n{matter}\n---\nText.\n"));
        return OldBlog.TextOf((blog with { Generator = generator }).Import(), File);
    }

    private static string Expected(string matter) => $"---\ntitle: A\ndate: 2020-01-02\n{matter}\n---\n\nText.\n";

    [Theory]
    [InlineData("tags: [b, c]", "tags: [b, c]")]
    [InlineData("tags: b, c d", "tags: [b, c d]")]
    [InlineData("tags:\n  - name: b\n  - name: c", "tags: [b, c]")]
    [InlineData("tags:\n  b: 1\n  c: 2", "tags: [b, c]")]
    [InlineData("tags: [b, null, 7]", "tags: [b, \"7\"]")]
    [InlineData("tag: b", "tags: [b]")]
    [InlineData("categories: [[b, c], [d]]", "categories: [b, c, d]")]
    [InlineData("category: b\ncategories: [c]", "categories: [b, c]")]
    [InlineData("taxonomies:\n  tags: [b]", "tags: [b]")]
    [InlineData("taxonomies:\n  tags: [b]\n  moods: [c]", "tags: [b]\ntaxonomies:\n  moods: [c]")]
    [InlineData("series: [S]", "series: S")]
    [InlineData("series:\n  name: S\n  order: 2", "series: S\nseries_part: 2")]
    [InlineData("series: S\nseries_order: 3", "series: S\nseries_part: 3")]
    public void Tags_categories_and_series_have_many_forms(string written, string expected) =>
        Assert.Equal(Expected(expected), Written(written));

    [Fact]
    public void In_Jekyll_one_category_may_have_several_words() =>
        Assert.Equal(Expected("categories: [Life Style]"), Written("category: Life Style", "jekyll"));

    [Fact]
    public void In_Jekyll_each_word_of_a_text_of_tags_is_one()
    {
        Assert.Equal(Expected("tags: [b, c]"), Written("tags: b c", "jekyll"));
        Assert.Equal(Expected("tags: [b c]"), Written("tags: b c"));
    }

    [Theory]
    [InlineData("lastmod: 2020-02-03", "updated: 2020-02-03")]
    [InlineData("lastmod: 2020-01-02", "")]
    [InlineData("modified: 2019-01-02", "")]
    [InlineData("Lead: One sentence.", "description: One sentence.")]
    [InlineData("excerpt: One.", "description: One.")]
    [InlineData("expiryDate: 2030-01-01", "expires: 2030-01-01")]
    [InlineData("expires: never", "")]
    [InlineData("canonical_url: https://b.example/x", "canonical: https://b.example/x")]
    [InlineData("canonical_url: https://www.ann.example/x", "")]
    [InlineData("mathjax: true", "math: true")]
    [InlineData("ShowToc: yes", "toc: true")]
    [InlineData("language: pt_BR", "lang: pt-BR")]
    [InlineData("lang: german", "lang: de")]
    [InlineData("weight: 3", "weight: 3")]
    [InlineData("comments: false", "comments: false")]
    [InlineData("comments: true", "")]
    [InlineData("comments: {id: 3}", "meta:\n  comments:\n    id: 3")]
    [InlineData("extra:\n  color: red", "extra:\n  color: red")]
    [InlineData("id: 1234", "meta:\n  id: 1234")]
    [InlineData("id: urn:x:1", "id: urn:x:1")]
    [InlineData("newsletter: true", "meta:\n  newsletter: true")]
    [InlineData("toc: {depth: 2}", "meta:\n  toc:\n    depth: 2")]
    [InlineData("titel: B", "meta:\n  titel: B")]
    [InlineData("summary: B\ndescription: C", "description: B\nmeta:\n  description: C")]
    [InlineData("cover: b.png", "image: b.png")]
    [InlineData("cover:\n  image: b.png\n  alt: A cat", "image:\n  src: b.png\n  alt: A cat")]
    [InlineData("images: [b.png, c.png]", "image: b.png")]
    [InlineData("image: false", "")]
    [InlineData("password: secret\ndraft: true", "draft: true")]
    [InlineData("email: ann@b.example", "")]
    public void Keys_have_this_programs_names(string written, string expected) =>
        Assert.Equal(Expected(expected).Replace("\n\n---", "\n---", StringComparison.Ordinal), Written(written));

    [Fact]
    public void The_layout_of_the_old_theme_is_left_out_and_counted_by_its_name()
    {
        var blog = OldBlog.With(OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\nlayout: post\n---\n"));
        Assert.DoesNotContain("layout", blog.Text(File), StringComparison.Ordinal);
        Assert.Contains("Converted: layout: post → left out: it is of the old theme", blog.Remarks());
    }

    [Theory]
    [InlineData("draft: true", "draft: true")]
    [InlineData("draft: perhaps", "draft: true")]
    [InlineData("draft: [1]", "draft: true")]
    [InlineData("published: false", "published: false")]
    [InlineData("status: draft", "status: draft")]
    [InlineData("status: strange", "status: strange")]
    [InlineData("IsActive: false", "IsActive: false")]
    [InlineData("private: true", "private: true")]
    [InlineData("drfat: true", "drfat: true")]
    [InlineData("permalink: false", "permalink: false")]
    [InlineData("password: secret", "password: secret")]
    [InlineData("expires: some day", "an expiry that is not a date")]
    [InlineData("encrypt: true", "encrypt: true")]
    [InlineData("encrypted: true", "encrypted: true")]
    [InlineData("extra:\n  encrypted: yes", "encrypted: yes")]
    [InlineData("secret: open sesame", "the key 'secret'")]
    [InlineData("layout: draft", "layout: draft")]
    [InlineData("paywall: true", "paywall: true")]
    [InlineData("premium: true", "premium: true")]
    [InlineData("frontmatter: {premium: true}", "premium: true")]
    [InlineData("Custom_Fields:\n  extra: {params: {Is-Premium: T}}", "Is-Premium: T")]
    [InlineData("wordpress: {show: F}", "show: F")]
    [InlineData("show: false", "show: false")]
    [InlineData("inactive: true", "inactive: true")]
    [InlineData("archived: true", "archived: true")]
    [InlineData("archived: 2021-01-01", "the key 'archived'")]
    [InlineData("tags: [a, draft]", "the tag or category 'draft'")]
    [InlineData("categories: [private]", "the tag or category 'private'")]
    public void What_was_held_back_is_a_draft_and_is_told(string written, string reason)
    {
        var blog = OldBlog.With(OldBlog.Post("a", $"---\ntitle: A\ndate: 2020-01-02\n{written}\n---\nText.\n"));
        Assert.Contains("\ndraft: true\n", blog.Text(File), StringComparison.Ordinal);
        Assert.Contains($"HeldBack: {reason} → a draft here", blog.Remarks());
        Assert.False(blog.Site().Build().Has("posts/a/index.html"));
    }

    [Theory]
    [InlineData("", "[TOC]\n\nText.", "toc: true")]
    [InlineData("toc: false", "[[_toc_]]\n\nText.", "toc: false")]
    [InlineData("lang: fr", "* x\n{:toc}\n", "toc: true\nlang: fr")]
    [InlineData("", "`[TOC]`", "---")]
    public void A_text_that_asks_for_a_table_of_contents_has_one(string written, string body, string expected) =>
        Assert.Contains(
            $"date: 2020-01-02\n{expected}\n",
            OldBlog.With(OldBlog.Post("a", $"---\ntitle: A\ndate: 2020-01-02\n{written}\n---\n{body}\n")).Text(File),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_opens_a_secret_document_is_written_nowhere()
    {
        var blog = OldBlog.With(OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\nsecret: open sesame\n---\n"));
        Assert.DoesNotContain("sesame", blog.Text(File), StringComparison.Ordinal);
        Assert.DoesNotContain(blog.Remarks(), r => r.Contains("sesame", StringComparison.Ordinal));
    }

    [Fact]
    public void What_its_generator_held_back_is_a_draft()
    {
        var post = OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\n---\n") with
        {
            HeldBackBy = "it lies in _drafts/",
        };
        Assert.Contains("draft: true", OldBlog.With(post).Text(File), StringComparison.Ordinal);
        Assert.Contains("HeldBack: it lies in _drafts/ → a draft here", OldBlog.With(post).Remarks());
    }

    [Theory]
    [InlineData("hidden: true", "unlisted: true")]
    [InlineData("status: hidden", "unlisted: true")]
    [InlineData("robots: noindex", "noindex: true")]
    [InlineData("sitemap_exclude: true", "sitemap_exclude: true")]
    [InlineData("hide: true", "hide: true")]
    [InlineData("published: true", "")]
    [InlineData("show: true", "show: true")]
    [InlineData("encrypt: false", "encrypt: false")]
    [InlineData("premium: 0", "premium: 0")]
    [InlineData("premium: F", "premium: F")]
    [InlineData("status: publish", "")]
    public void Where_it_was_listed_it_is_listed(string written, string expected) =>
        Assert.Equal(Expected(expected).Replace("\n\n---", "\n---", StringComparison.Ordinal), Written(written));

    [Fact]
    public void A_copy_elsewhere_is_recorded_once()
    {
        var post = OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\n---\nText.\n") with
        {
            Copy = new ForeignCopy("https://medium.com/@ann/a-0123456789ab", "2020-01-02"),
        };
        var blog = OldBlog.With(post, post with { Name = "b", Source = new("_posts/b.md") });
        Assert.Contains(
            "crossposts:\n  - url: https://medium.com/@ann/a-0123456789ab\n",
            blog.Text(File),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("crossposts", blog.Text("content/posts/2020-01-02-b.md"), StringComparison.Ordinal);
        Assert.Empty(blog.Site().Build().Diagnostics);
    }

    [Fact]
    public void A_later_publishing_day_is_kept() =>
        Assert.Equal(Expected("publishDate: 2030-03-04"), Written("publishDate: 2030-03-04"));

    [Fact]
    public void A_post_without_a_date_is_a_draft()
    {
        var blog = OldBlog.With(OldBlog.Post("a", "---\ntitle: A\n---\nText.\n"));
        Assert.Equal("---\ntitle: A\ndraft: true\n---\n\nText.\n", blog.Text("content/posts/a.md"));
        Assert.Contains("HeldBack: a post without a date → a draft here", blog.Remarks());
    }

    [Fact]
    public void A_date_comes_from_the_front_matter_then_from_the_name()
    {
        var post = OldBlog.Post("a", "---\ntitle: A\n---\n") with { Date = "2020-01-02" };
        Assert.Equal("---\ntitle: A\ndate: 2020-01-02\n---\n", OldBlog.With(post).Text(File));
        var dated = OldBlog.Post("a", "---\ntitle: A\ndate: 0001-01-01T00:00:00Z\n---\n") with { Date = "2020-01-02" };
        Assert.Equal("---\ntitle: A\ndate: 2020-01-02\n---\n", OldBlog.With(dated).Text(File));
    }

    [Fact]
    public void A_title_is_a_heading_or_the_words_of_the_name()
    {
        var headed = OldBlog.Post("my-first", "---\ndate: 2020-01-02\n---\n# Hello\n\nText.\n");
        Assert.Equal(
            "---\ndate: 2020-01-02\n---\n\n# Hello\n\nText.\n",
            OldBlog.With(headed).Text("content/posts/2020-01-02-my-first.md")
        );
        var untitled = OldBlog.Post("my-first", "---\ndate: 2020-01-02\n---\nText.\n");
        Assert.StartsWith(
            "---\ntitle: My First\n",
            OldBlog.With(untitled).Text("content/posts/2020-01-02-my-first.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_ambiguous_date_is_read_as_the_others_are()
    {
        var blog = OldBlog.With(
            OldBlog.Post("a", "---\ntitle: A\ndate: 3/7/2019\n---\n"),
            OldBlog.Post("b", "---\ntitle: B\ndate: 23/7/2019\n---\n")
        );
        Assert.Equal("---\ntitle: A\ndate: 2019-07-03\n---\n", blog.Text("content/posts/2019-07-03-a.md"));
    }
}
