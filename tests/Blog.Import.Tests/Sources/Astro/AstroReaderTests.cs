namespace Blog.Import.Tests.Sources.Astro;

public class AstroReaderTests
{
    private const string Text = "---\ntitle: T\npubDate: 2020-01-02\n---\nText.\n";

    [Theory]
    [InlineData("src/pages/index.astro", "getCollection('recipes')", "no page shows its collection 'recipes'")]
    [InlineData("src/pages/tags/[tag].astro", "getCollection('recipes')", "no page shows its collection 'recipes'")]
    [InlineData("src/pages/food/[slug].astro", "getCollection('recipes')", null)]
    [InlineData("src/pages/food/[slug]/index.astro", "getCollection('recipes')", null)]
    [InlineData("src/pages/recipes/[...id].astro", "getCollection(NAME)", null)]
    public void A_collection_that_no_page_shows_is_held_back(string page, string program, string? why)
    {
        const string Path = "src/content/recipes/a.md";
        var blog = Read((page, program), (Path, Text));
        Assert.Equal(why, blog.Document(Path).HeldBackBy);
        Assert.Equal(why is null, !blog.Document(Path).Addresses.IsEmpty);
    }

    [Fact]
    public void A_page_of_documents_that_a_theme_makes_is_at_the_top()
    {
        var blog = ReadBlog.By(
            "astro",
            ReadBlog.TreeOf(
                ("astro.config.mjs", "import starlight from '@astrojs/starlight';"),
                ("src/content/docs/guides/a.md", Text)
            )
        );
        Assert.Equal("/guides/a/", blog.Addresses("src/content/docs/guides/a.md"));
    }

    [Fact]
    public void The_page_of_one_document_comes_before_a_list_of_some()
    {
        var blog = Read(
            ("src/pages/[lang]/index.astro", "getCollection('recipes')"),
            ("src/pages/food/[slug].astro", "getCollection('recipes')"),
            ("src/content/recipes/a.md", Text)
        );
        Assert.Equal("/food/a/", blog.Addresses("src/content/recipes/a.md"));
    }

    private static ReadBlog Read(params (string Path, string Text)[] files) =>
        ReadBlog.By("astro", ReadBlog.TreeOf([("astro.config.mjs", "export default {};"), .. files]));
}
