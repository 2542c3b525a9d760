using Blog.Testing;

namespace Blog.Pages.Tests;

public class SiteBuilderSecretTests
{
    private const string Marked = """
        title: QUUXtitle
        date: 2020-02-02
        updated: 2020-02-03
        description: QUUXdescription
        tags: [QUUXtag, shared]
        categories: [QUUXcategory]
        slug: quuxslug
        image: {src: picture.png, alt: QUUXalt}
        redirect_from: [/quuxformer/]
        canonical: https://first.example/QUUXcanonical
        meta: {note: QUUXmeta}
        id: "urn:x:QUUXid"
        newsletter: true
        """;

    private const string Body = """
        QUUXbody with [a link](https://other.example/QUUXlink) and ![QUUXalternative](picture.png)[^1]

        <!-- more -->

        ## QUUXheading

        [^1]: QUUXnote
        """;

    [Theory]
    [InlineData("posts/x/index.md", "draft: true")]
    [InlineData("posts/x/index.md", "status: draft")]
    [InlineData("posts/x/index.md", "extra: {draft: true}")]
    [InlineData("posts/x/index.md", "publishDate: 2031-01-01")]
    [InlineData("posts/x/index.md", "expiry: 2020-03-01")]
    [InlineData("posts/x/index.html", "published: false")]
    [InlineData("posts/x/index.fr.md", "private: yes")]
    [InlineData("reviews/2020-02/index.md", "draft: true")]
    [InlineData("pages/x/index.md", "visibility: private")]
    public void No_word_of_what_is_held_back_is_in_any_output(string path, string key)
    {
        var built = Site(path, key).Build();
        Assert.All(
            built.Paths,
            p =>
            {
                Assert.DoesNotContain("quux", p, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("QUUX", built.Output(p), StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Theory]
    [InlineData("hidden: true")]
    [InlineData("status: hidden")]
    [InlineData("extra: {unlisted: true}")]
    public void A_hidden_post_is_named_by_its_own_page_and_its_former_address_alone(string key)
    {
        var built = Site("posts/x/index.md", key).Build();
        string[] own = ["posts/quuxslug/index.html", "posts/quuxslug/picture.png", "quuxformer/index.html"];
        Assert.All(
            built.Paths.Except(own),
            p =>
            {
                Assert.DoesNotContain("quux", p, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("QUUX", built.Output(p), StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    private static TestSite Site(string path, string key) =>
        TestSite.With(
            ("content/site.yml", TestSite.Settings + "newsletter: {from: A <a@t.example>}\n"),
            ("content/" + path, $"---\n{Marked}\n{key}\n---\n{Body}\n"),
            ("content/" + path[..path.LastIndexOf('/')] + "/picture.png", "QUUXpicture"),
            Posting.Post("a", "date: 2020-01-01\ntags: [shared]"),
            Posting.Post("b", "date: 2020-03-01\ntags: [shared]")
        );
}
