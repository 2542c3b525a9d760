using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Tests.Documents;

public sealed class SiteShareTests
{
    [Theory]
    [InlineData("3/8", 3, 8)]
    [InlineData("1/1", 1, 1)]
    [InlineData("200/200", 200, 200)]
    public void A_share_is_named_by_its_number_and_their_count(string text, int number, int count)
    {
        var share = SiteShare.Parse(text)!;
        Assert.Equal((number, count, text), (share.Number, share.Count, share.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("1/0")]
    [InlineData("-1/8")]
    [InlineData("+1/8")]
    [InlineData(" 1/8")]
    [InlineData("1/8/2")]
    [InlineData("1/99999999999")]
    [InlineData("١/٨")]
    public void Nothing_else_names_one(string text) => Assert.Null(SiteShare.Parse(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Every_file_is_in_one_share(int count)
    {
        List<SiteShare> shares = [.. Enumerable.Range(1, count).Select(k => SiteShare.Parse($"{k}/{count}")!)];
        for (var i = 0; i < 500; i++)
            Assert.Single(shares, share => share.Has(new SitePath($"posts/post-{i}/index.html")));
    }

    // A shard of another version of the program would make other files.
    [Theory]
    [InlineData("index.html", "6/8")]
    [InlineData("posts/a/index.html", "4/8")]
    [InlineData("feed.xml", "6/8")]
    public void Which_share_has_a_file_stays_as_it_is(string path, string share) =>
        Assert.True(SiteShare.Parse(share)!.Has(new SitePath(path)), Where(path));

    [Fact]
    public void The_whole_site_is_one_share_and_the_first()
    {
        Assert.True(SiteShare.Whole.IsWhole && SiteShare.Whole.IsFirst);
        Assert.True(SiteShare.Whole.Has(new SitePath("index.html")));
    }

    private static string Where(string path) =>
        Enumerable.Range(1, 8).Select(k => $"{k}/8").First(s => SiteShare.Parse(s)!.Has(new SitePath(path)));
}
