using Blog.Import.Foreign;

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
    public void A_number_that_names_nothing_is_left_and_told(string link)
    {
        Assert.Contains($"[x]({link})", Linking(link), StringComparison.Ordinal);
        var remarks = Blog(link).Import().Report.Remarks;
        Assert.Contains(remarks, r => r.Kind == RemarkKind.DeadLink && r.Subject == link);
    }

    private static string Linking(string link) => Blog(link).Text("content/posts/2020-01-01-a.md");

    private static OldBlog Blog(string link) =>
        OldBlog.With(
            OldBlog.Post("a", $"---\ntitle: A\ndate: 2020-01-01\n---\n[x]({link})\n", "/a/") with
            {
                Number = "11",
            },
            OldBlog.Post("b", "---\ntitle: B\ndate: 2020-01-02\n---\n", "/b/") with
            {
                Number = "12",
            }
        );
}
