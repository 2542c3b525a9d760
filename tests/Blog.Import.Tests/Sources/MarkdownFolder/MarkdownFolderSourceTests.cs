using Blog.Import.Foreign;

namespace Blog.Import.Tests.Sources.MarkdownFolder;

public class MarkdownFolderSourceTests
{
    private static ReadBlog Small => ReadBlog.By("markdown", MovingBlogs.Read("markdown"));

    [Fact]
    public void A_date_stands_in_front_matter_a_name_or_folders()
    {
        Assert.Equal("2014-05-06", Small.Document("2014/05/06/on-rivers.md").Date);
        Assert.Equal("2019-01-02", Small.Document("posts/2019-01-02-fog.md").Date);
        Assert.All(Small.Blog.Documents, d => Assert.Equal(d.Source.Folder == "pages", d.Kind == ForeignKind.Page));
    }

    [Fact]
    public void A_heading_with_a_list_of_keys_is_a_header()
    {
        var document = Small.Document("2014/05/06/on-rivers.md");
        Assert.Equal(["title", "date", "tags"], document.Matter.Entries.Select(e => e.Key));
        Assert.Equal(("They bend.\n", 8), (document.Body, document.BodyLine));
    }

    [Theory]
    [InlineData("a.md", "a.fr.md", "fr", "a")]
    [InlineData("posts/b/index.md", "posts/b/index.fr.md", "fr", "b")]
    [InlineData("b.md", "socket.io.md", null, "socket.io")]
    [InlineData("b.md", "a.fr.md", null, "a.fr")]
    public void A_language_in_a_name_counts_beside_the_text_it_translates(
        string first,
        string second,
        string? language,
        string name
    )
    {
        var blog = ReadBlog.Of((first, "Text.\n"), (second, "Text.\n"));
        Assert.Equal((language, name), (blog.Document(second).Language, blog.Document(second).Name));
    }

    [Theory]
    [InlineData("posts/_drafts/a.md")]
    [InlineData("drafts/a.md")]
    [InlineData("private/a.md")]
    public void Folders_hold_back_what_is_in_them(string path) =>
        Assert.NotNull(ReadBlog.Of((path, "Text.\n")).Document(path).HeldBackBy);

    [Theory]
    [InlineData("permalink: /x/y/", "/x/y/")]
    [InlineData("url: 2013/01/old", "/2013/01/old/")]
    [InlineData("url: /old.aspx", "/old.aspx")]
    [InlineData("permalink: false", "")]
    [InlineData("permalink: /:year/:title/", "")]
    [InlineData("redirect_from: /?p=12", "/")]
    public void An_address_in_front_matter_is_the_old_one(string matter, string addresses) =>
        Assert.Equal(addresses, ReadBlog.Of(("a.md", $"---\n{matter}\n---\nText.\n")).Addresses("a.md"));

    [Fact]
    public void Backups_and_words_about_the_repository_are_not_part_of_the_blog()
    {
        Assert.DoesNotContain(Small.Blog.Files, f => f.Source.Path.Name == "plan.md.bak");
        Assert.DoesNotContain(Small.Blog.Documents, d => d.Source.Name == "README.md");
    }

    [Theory]
    [InlineData(".markdown")]
    [InlineData(".mkd")]
    [InlineData(".txt")]
    [InlineData(".htm")]
    [InlineData(".mdx")]
    [InlineData(".Rmd")]
    [InlineData(".ipynb")]
    [InlineData(".rst")]
    public void Texts_of_every_ending_are_documents(string extension)
    {
        var blog = ReadBlog.By(
            "markdown",
            ReadBlog.TreeOf(("content/posts/2020-01-02-a" + extension, "---\ntitle: T\n---\nText of the post.\n"))
        );
        var document = Assert.Single(blog.Blog.Documents);
        Assert.Equal("Text of the post.", document.Body.Trim());
        Assert.NotNull(document.Matter.Find("title"));
        Assert.Equal(extension is ".Rmd" or ".ipynb" or ".rst", document.HeldBackBy is not null);
        Assert.Equal(extension == ".htm", document.IsHtml);
    }

    [Fact]
    public void A_notebook_is_a_draft_with_its_texts_and_code()
    {
        var document = Small.Document("posts/data.ipynb");
        Assert.Equal("# Data\n\n```python\nprint(1)\n```\n", document.Body);
        Assert.Equal("it is a notebook of Jupyter", document.HeldBackBy);
    }
}
