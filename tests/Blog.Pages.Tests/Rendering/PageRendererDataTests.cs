using Blog.Testing;

namespace Blog.Pages.Tests.Rendering;

public class PageRendererDataTests
{
    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-01-01-a", "", "Text."),
        ("content/_data/shelf.yml", "books: [{title: One}]\n"),
        ("content/_data/other.yml", "a: 1\n"),
        ("content/_theme/layouts/post.html", "{{ for b in data.shelf.books }}{{ b.title }}{{ end }}\n")
    );

    [Fact]
    public void A_data_file_that_cannot_be_read_is_one_error_whatever_reads_it() =>
        Assert.Equal(["BLOG010"], Site.File("content/_data/shelf.yml", "books: [{title: One}\nmore: 1\n").Build().Ids);

    [Fact]
    public void A_mistake_of_a_template_that_reads_other_data_is_an_error_too() =>
        Assert.Equal(
            ["BLOG010", "BLOG071"],
            Site.File("content/_data/other.yml", "a: [1\nb: 2\n")
                .File("content/_theme/layouts/post.html", "{{ data.shelf.books[0].title }}{{ post.titel }}\n")
                .Build()
                .Ids
        );
}
