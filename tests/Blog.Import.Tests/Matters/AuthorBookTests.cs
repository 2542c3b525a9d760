using Blog.Import.Foreign;

namespace Blog.Import.Tests.Matters;

public sealed class AuthorBookTests
{
    private static readonly ForeignSettings Settings = new()
    {
        Title = "Notes",
        BaseUrl = "https://ann.example",
        Authors = [new ForeignAuthor("Ann Doe", ["ann"], "https://ann.example/me", "Writes.")],
    };

    private static OldBlog With(params string[] authors) =>
        OldBlog.With([
            .. authors.Select((a, i) => OldBlog.Post($"p{i}", $"---\ntitle: A\ndate: 2020-01-02\n{a}\n---\n")),
        ]) with
        {
            Settings = Settings,
        };

    private static string AuthorsOf(OldBlog blog, int post) =>
        blog.Text($"content/posts/2020-01-02-p{post}.md")
            .Split('\n')
            .Single(l => l.StartsWith("authors", StringComparison.Ordinal));

    [Fact]
    public void All_who_are_named_are_in_the_settings_those_of_the_old_settings_first() =>
        Assert.Contains(
            """
            authors:
              - name: Ann Doe
                url: https://ann.example/me
                bio: Writes.
              - name: Jo Roe
            """.ReplaceLineEndings("\n"),
            With("author: Jo Roe").Text("content/site.yml"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("author: ann")]
    [InlineData("author: ANN DOE")]
    [InlineData("author: [Ann  Doe]")]
    [InlineData("authors: [{name: Ann Doe}]")]
    [InlineData("author: {name: Ann Doe, email: ann@b.example}")]
    [InlineData("author: Ann Doe <ann@b.example>")]
    [InlineData("taxonomies:\n  authors: [ann]")]
    public void Different_writings_of_a_name_are_one_author(string written)
    {
        var blog = With(written);
        Assert.Equal("authors: [Ann Doe]", AuthorsOf(blog, 0));
        Assert.DoesNotContain("@", blog.Text("content/site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_commas_names_several()
    {
        var blog = With("author: Jo Roe, ann", "author: jo roe");
        Assert.Equal("authors: [Jo Roe, Ann Doe]", AuthorsOf(blog, 0));
        Assert.Equal("authors: [Jo Roe]", AuthorsOf(blog, 1));
    }

    [Fact]
    public void Without_any_author_the_title_stands_in()
    {
        var blog = OldBlog.With(OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-02\n---\n")) with
        {
            Settings = new ForeignSettings { Title = "Notes", BaseUrl = "https://ann.example" },
        };
        Assert.Contains("authors:\n  - name: Notes\n", blog.Text("content/site.yml"), StringComparison.Ordinal);
        Assert.Contains("Decided: no author → the author is 'Notes'", blog.Remarks());
    }
}
