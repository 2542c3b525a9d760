using System.Text.Json;
using Blog.Import.Sources.Ghost;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostCardsTests
{
    [Theory]
    [InlineData(
        """{"type":"file","src":"/a.pdf","fileTitle":"Plan","fileCaption":"Two pages."}""",
        "[Plan](/a.pdf)\n\nTwo pages.\n"
    )]
    [InlineData("""{"type":"file","src":"/a.pdf","fileName":"a.pdf"}""", "[a.pdf](/a.pdf)\n")]
    [InlineData(
        """{"type":"header","header":"H","subheader":"S","buttonEnabled":true,"buttonText":"Go","buttonUrl":"/b/"}""",
        "## H\n\nS\n\n[Go](/b/)\n"
    )]
    [InlineData(
        """{"type":"header","header":"H","buttonEnabled":false,"buttonText":"Go","buttonUrl":"/b/"}""",
        "## H\n"
    )]
    [InlineData(
        """{"type":"product","productImageSrc":"/p.png","productTitle":"Pan","productDescription":"<p>Flat.</p>"}""",
        "![](/p.png)\n\n#### Pan\n\nFlat.\n"
    )]
    [InlineData(
        """{"type":"product","productTitle":"Pan","productButton":"Buy","productUrl":"https://b.example/"}""",
        "#### Pan\n\n[Buy](https://b.example/)\n"
    )]
    [InlineData("""{"type":"product","productTitle":"Pan","productButton":"Soon"}""", "#### Pan\n\nSoon\n")]
    [InlineData("""{"type":"button","buttonText":"Go"}""", "Go\n")]
    [InlineData("""{"type":"button"}""", "")]
    public void A_card_keeps_its_words(string card, string markdown)
    {
        var lexical = JsonSerializer.Serialize($"{{\"root\":{{\"children\":[{card}]}}}}");
        var export = $"{{\"db\":[{{\"data\":{{\"posts\":[{{\"slug\":\"a\",\"lexical\":{lexical}}}]}}}}]}}";
        var post = GivenExport.Only(new GhostSource(), GivenExport.Of(("a.json", export)));
        Assert.Equal(markdown, post.Body);
    }
}
