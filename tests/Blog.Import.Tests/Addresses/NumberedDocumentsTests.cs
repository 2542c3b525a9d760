namespace Blog.Import.Tests.Addresses;

public sealed class NumberedDocumentsTests
{
    [Theory]
    [InlineData("/?p=12", "2020-01-02-b.md")]
    [InlineData("/?page_id=12#end", "2020-01-02-b.md#end")]
    [InlineData("https://ann.example/?p=12", "2020-01-02-b.md")]
    [InlineData("/index.php?lang=en&p=12", "2020-01-02-b.md")]
    public void A_number_leads_to_the_document_it_names(string link, string expected) =>
        Assert.Contains($"[x]({expected})", Linking(link), StringComparison.Ordinal);

    [Theory]
    [InlineData("/?p=13")]
    [InlineData("/?attachment_id=99")]
    public void A_number_that_names_nothing_leads_nowhere_and_not_home(string link) =>
        Assert.Contains("[x](none, own)", Linking(link), StringComparison.Ordinal);

    private static string Linking(string link)
    {
        var blog = OldBlog.With(
            OldBlog.Post("a", "---\ntitle: A\ndate: 2020-01-01\n---\n", "/a/") with
            {
                Number = "11",
            },
            OldBlog.Post("b", "---\ntitle: B\ndate: 2020-01-02\n---\n", "/b/") with
            {
                Number = "12",
            }
        );
        return OldBlog.TextOf(
            blog.Import(
                (document, book) =>
                    $"[x]({book.Find(link, document, false) ?? (book.IsOwn(link) ? "none, own" : "none")})\n"
            ),
            "content/posts/2020-01-01-a.md"
        );
    }
}
