using System.Text;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Visiting;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/private/x?y", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nDisallow: /a/b\nAllow: /a/b", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif", false)]
    [InlineData("User-agent: *\nDisallow: /*.gif$", "/x/y.gif?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", false)]
    [InlineData("User-agent: *\nDisallow: /x$", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /x$", "/xy", true)]
    [InlineData("User-agent: *\nDisallow: *", "/", false)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: blog\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nuser-AGENT: BLOG/2.0 # us\nallow: /", "/a", true)]
    [InlineData(
        "User-agent: blog\nDisallow: /a\nUser-agent: *\nDisallow: /\nUser-agent: blog\nDisallow: /b",
        "/b",
        false
    )]
    [InlineData("User-agent: blog\nUser-agent: *\nDisallow: /\nUser-agent: x\nAllow: /", "/c", false)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /caf%C3%A9", "/caf%c3%a9/x", false)]
    [InlineData("User-agent: *\nDisallow: /café", "/caf%C3%A9", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", false)]
    [InlineData("Disallow: /\nnonsense\n: :\nUser-agent: *\nSitemap: /x\nCrawl-delay: 10", "/a", true)]
    public void The_longest_rule_for_this_program_or_else_for_all_decides(string file, string path, bool isAllowed)
    {
        ArgumentNullException.ThrowIfNull(file);
        Assert.Equal(
            isAllowed,
            RobotsRules.Read(Encoding.UTF8.GetBytes(file), "blog").Allows(new Uri("https://site.example" + path))
        );
    }

    [Fact]
    public void Many_stars_are_no_work()
    {
        var rules = RobotsRules.Read(
            Encoding.UTF8.GetBytes("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 5000)) + "b$"),
            "blog"
        );
        Assert.True(rules.Allows(new Uri("https://site.example/" + new string('a', 20_000))));
    }
}
