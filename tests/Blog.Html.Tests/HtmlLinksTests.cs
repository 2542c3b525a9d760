namespace Blog.Html.Tests;

public class HtmlLinksTests
{
    [Theory]
    [InlineData("<a href=' /a/ '>x</a>", "a href /a/")]
    [InlineData("<img src=a.png srcset='b.png 1x, c.png 2x'>", "img src a.png", "img srcset b.png", "img srcset c.png")]
    [InlineData(
        "<picture><source srcset='a.webp 640w,b.webp 1280w'></picture>",
        "source srcset a.webp",
        "source srcset b.webp"
    )]
    [InlineData(
        "<video poster=p.jpg src=v.mp4><track src=t.vtt></video>",
        "video src v.mp4",
        "video poster p.jpg",
        "track src t.vtt"
    )]
    [InlineData(
        "<form action=/go><button formaction=/stop></button></form>",
        "form action /go",
        "button formaction /stop"
    )]
    [InlineData("<link rel=stylesheet href=/s.css><script src=/j.js></script>", "link href /s.css", "script src /j.js")]
    [InlineData(
        "<iframe src=/f></iframe><object data=/o></object><embed src=/e>",
        "iframe src /f",
        "object data /o",
        "embed src /e"
    )]
    [InlineData("<blockquote cite=/c>x</blockquote><area href=/m>", "blockquote cite /c", "area href /m")]
    [InlineData("<svg><use xlink:href='#i'/><image href=/i.png /></svg>", "use href #i", "image href /i.png")]
    [InlineData("<a href=''>x</a>", "a href ")]
    [InlineData("<a>x</a><!-- <a href=/no> --><p title='/no'>", new string[0])]
    [InlineData("<script>var x = '<a href=/no>';</script>", new string[0])]
    public void Every_address_is_found_with_its_element_and_attribute(string html, params string[] expected) =>
        Assert.Equal(
            expected.Order(),
            HtmlLinks.Read(html).Addresses.Select(a => $"{a.Element} {a.Attribute} {a.Value}").Order()
        );

    [Fact]
    public void Ids_and_names_come_in_order_with_repeated_ones_repeated()
    {
        var links = HtmlLinks.Read("<h2 id=b>x</h2><a name=old></a><p id=a>y</p><p id=b>z</p>");
        Assert.Equal(["b", "a", "b"], links.Ids);
        Assert.Equal(["old"], links.Names);
    }

    [Fact]
    public void The_canonical_address_and_the_base_are_read()
    {
        var links = HtmlLinks.Read("<head><base href='/b/'><link rel='Canonical' href='https://a.example/p/'></head>");
        Assert.Equal(("https://a.example/p/", "/b/"), (links.Canonical, links.BaseAddress));
    }

    [Fact]
    public void A_page_without_a_canonical_address_has_none() =>
        Assert.Null(HtmlLinks.Read("<link rel=icon href=/i.svg>").Canonical);

    [Fact]
    public void The_relation_of_a_link_is_told() =>
        Assert.Equal(
            "nofollow me",
            Assert.Single(HtmlLinks.Read("<a href=/ rel='NoFollow me'>x</a>").Addresses).Relation
        );

    [Theory]
    [InlineData("x", true)]
    [InlineData("old", true)]
    [InlineData("", true)]
    [InlineData("TOP", true)]
    [InlineData(":~:text=word", true)]
    [InlineData("X", false)]
    [InlineData("y", false)]
    public void A_fragment_finds_ids_names_and_the_top(string fragment, bool expected) =>
        Assert.Equal(expected, HtmlLinks.Read("<p id=x></p><a name=old></a>").HasPlace(fragment));
}
