using System.Text;

namespace Blog.Html.Tests;

public sealed class PageHeadTests
{
    private const string Canonical = "<link rel=\"canonical\" href=\"https://ann.example/posts/über/\">";

    [Theory]
    [InlineData("<link rel=canonical href=/a/>", "/a/")]
    [InlineData("<LINK REL='alternate Canonical' HREF=' https://ann.example/a '>", "https://ann.example/a")]
    [InlineData("<title>x</title><meta charset=utf-8><link href='a?b=1&amp;c=2' rel=\"canonical\">", "a?b=1&c=2")]
    [InlineData("<link rel=canonical href=a><link rel=canonical href=b>", "a|b")]
    [InlineData("<link rel=canonical href=''>", "")]
    [InlineData("<link rel=alternate href=a>", "")]
    [InlineData("<!-- <link rel=canonical href=a> --><script>'<link rel=canonical href=b>'</script>", "")]
    [InlineData("", "")]
    public void Canonical_links_of_the_head_are_read(string head, string links) =>
        Assert.Equal(
            links,
            string.Join('|', Read($"<!doctype html><html><head>{head}</head><body><p>Text.").Canonicals)
        );

    [Fact]
    public void What_a_reader_may_have_written_into_the_body_does_not_count()
    {
        var head = Read(
            "<head><title>x</title></head><body><p>Text<link rel=canonical "
                + "href=https://evil.example/><meta http-equiv=refresh content='0;url=/x'>"
        );
        Assert.Empty(head.Canonicals);
        Assert.Null(head.Refresh);
    }

    [Fact]
    public void The_base_address_and_where_readers_are_sent_are_read()
    {
        var head = Read("<base href=/there/><meta http-equiv=Refresh content=\"0; url='elsewhere.html'\">");
        Assert.Equal(("/there/", "elsewhere.html"), (head.BaseAddress, head.Refresh));
        Assert.Null(Read("<meta http-equiv=refresh content=30>").Refresh);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("iso-8859-15", "\"iso-8859-15\"")]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-8", null)]
    [InlineData("utf-8", "no-such-encoding")]
    public void The_encoding_is_the_one_that_the_headers_name(string encoding, string? charset) =>
        Assert.Equal(
            "https://ann.example/posts/über/",
            PageHead.Read(EncodingNamed(encoding).GetBytes(Canonical), charset).Canonicals.Single()
        );

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    public void Without_a_header_it_is_the_one_that_the_page_names(string encoding) =>
        Assert.Equal(
            "https://ann.example/posts/über/",
            PageHead
                .Read(EncodingNamed(encoding).GetBytes($"<meta charset={encoding}>" + Canonical), null)
                .Canonicals.Single()
        );

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Single(
            PageHead.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Canonical)], "utf-8").Canonicals
        );

    [Fact]
    public void Half_a_page_and_what_is_none_are_read_as_far_as_they_go()
    {
        Assert.Equal("/a", Read("<head><link rel=canonical href=/a><meta na").Canonicals.Single());
        Assert.Empty(PageHead.Read([0, 255, 1, 254, 60, 60, 0], null).Canonicals);
        Assert.Empty(Read(string.Concat(Enumerable.Repeat("<div>", 100_000))).Canonicals);
    }

    private static PageHead Read(string page) => PageHead.Read(Encoding.UTF8.GetBytes(page), null);

    private static Encoding EncodingNamed(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
