using System.Text.Json;
using Blog.Import.Foreign;
using Blog.Import.Sources.Ghost;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostGatesTests
{
    private const string OfMembers = "a part of it was not for everybody";
    private const string OfMail = "a part of it was sent by mail alone";

    [Theory]
    [InlineData("""<!--kg-gated-block:begin nonMember:false memberSegment:"status:-free" --><p>x</p>""", OfMembers)]
    [InlineData("""<!-- kg-gated-block:begin memberSegment:"status:free" --><p>x</p>""", OfMembers)]
    [InlineData("""<!--kg-gated-block:begin nonMember:true memberSegment:"" --><p>x</p>""", null)]
    [InlineData("<p>a</p><!--members-only--><p>x</p>", OfMembers)]
    [InlineData("<pre><code>&lt;!--kg-gated-block:begin nonMember:false --&gt;</code></pre>", null)]
    public void A_gate_in_the_text_makes_a_draft(string html, string? why) => Assert.Equal(why, Held("html", html));

    [Theory]
    [InlineData("""{"type":"html","html":"x","visibility":{"web":{"nonMember":false}}}""", OfMembers)]
    [InlineData("""{"type":"html","html":"x","visibility":{"web":{"memberSegment":"status:free"}}}""", OfMembers)]
    [InlineData("""{"type":"html","html":"x","visibility":{"web":{"nonMember":true}}}""", null)]
    [InlineData("""{"type":"html","html":"x","visibility":{"emailOnly":true}}""", OfMail)]
    [InlineData("""{"type":"html","html":"x","visibility":{"showOnWeb":false}}""", OfMail)]
    [InlineData("""{"type":"email","html":"x"}""", null)]
    [InlineData("""{"type":"email-cta","html":"x"}""", null)]
    [InlineData("""{"type":"paywall"}""", OfMembers)]
    [InlineData("""{"type":"callout","children":[{"type":"paywall"}]}""", OfMembers)]
    [InlineData("""{"type":"html","html":"a paywall and an email"}""", null)]
    public void A_card_that_not_everybody_saw_makes_a_draft(string card, string? why) =>
        Assert.Equal(why, Held("lexical", $"{{\"root\":{{\"children\":[{card}]}}}}"));

    [Theory]
    [InlineData("""["paywall",{}]""", OfMembers)]
    [InlineData("""["email",{"html":"<p>x</p>"}]""", null)]
    [InlineData("""["html",{"html":"<p>x</p>"}]""", null)]
    public void The_editor_before_has_the_same_gates(string card, string? why) =>
        Assert.Equal(why, Held("mobiledoc", $"{{\"cards\":[{card}],\"sections\":[[10,0]]}}"));

    [Theory]
    [InlineData("email")]
    [InlineData("email-cta")]
    public void A_card_that_only_mails_showed_is_left_out_and_the_post_stays_public(string card)
    {
        var log = new RemarkLog();
        var post = Only("lexical", $"{{\"root\":{{\"children\":[{Words},{Mail(card)}]}}}}", log: log);
        Assert.Equal(("Public.\n", null), (post.Body, post.HeldBackBy));
        Assert.Equal(["a card that only mails showed"], log.All.Select(r => r.Subject));
    }

    [Fact]
    public void A_card_that_only_mails_showed_is_told_of_a_post_that_has_its_Html_too()
    {
        var log = new RemarkLog();
        var lexical = JsonSerializer.Serialize($"{{\"root\":{{\"children\":[{Mail("email")}]}}}}");
        var post = Only("html", "<p>Public.</p>", $"\"lexical\":{lexical},", log);
        Assert.Equal(("Public.\n", null), (post.Body, post.HeldBackBy));
        Assert.Equal(["a card that only mails showed"], log.All.Select(r => r.Subject));
    }

    [Fact]
    public void A_draft_keeps_all_its_words_and_has_no_old_address()
    {
        var text = $"{{\"root\":{{\"children\":[{Mail("email")},{{\"type\":\"paywall\"}}]}}}}";
        var post = Only("lexical", text);
        Assert.Equal(("Dear reader\n", OfMembers), (post.Body, post.HeldBackBy));
        Assert.Empty(post.Addresses);
    }

    private const string Words = """{"type":"paragraph","children":[{"type":"text","text":"Public."}]}""";

    private static string Mail(string card) => $$"""{"type":"{{card}}","html":"<p>Dear reader</p>"}""";

    private static string? Held(string key, string text) => Only(key, text).HeldBackBy;

    private static ForeignDocument Only(string key, string text, string more = "", RemarkLog? log = null)
    {
        var export = GivenExport.Of(
            (
                "a.json",
                "{\"db\":[{\"meta\":{},\"data\":{\"posts\":[{\"slug\":\"a\",\"status\":\"published\","
                    + $"{more}\"{key}\":{JsonSerializer.Serialize(text)}}}]}}}}]}}"
            )
        );
        return Assert.Single(new GhostSource().Read(export, log ?? new RemarkLog()).Documents);
    }
}
