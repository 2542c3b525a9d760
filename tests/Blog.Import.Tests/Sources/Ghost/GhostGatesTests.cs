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
    [InlineData("""{"type":"email","html":"x"}""", OfMail)]
    [InlineData("""{"type":"email-cta","html":"x"}""", OfMail)]
    [InlineData("""{"type":"paywall"}""", OfMembers)]
    [InlineData("""{"type":"callout","children":[{"type":"paywall"}]}""", OfMembers)]
    [InlineData("""{"type":"html","html":"a paywall and an email"}""", null)]
    public void A_card_that_not_everybody_saw_makes_a_draft(string card, string? why) =>
        Assert.Equal(why, Held("lexical", $"{{\"root\":{{\"children\":[{card}]}}}}"));

    [Theory]
    [InlineData("""["paywall",{}]""", OfMembers)]
    [InlineData("""["email",{"html":"<p>x</p>"}]""", OfMail)]
    [InlineData("""["html",{"html":"<p>x</p>"}]""", null)]
    public void The_editor_before_has_the_same_gates(string card, string? why) =>
        Assert.Equal(why, Held("mobiledoc", $"{{\"cards\":[{card}],\"sections\":[[10,0]]}}"));

    [Fact]
    public void A_draft_with_a_gate_keeps_all_its_words_and_has_no_old_address()
    {
        var post = Only("lexical", """{"root":{"children":[{"type":"email","html":"<p>Dear reader</p>"}]}}""");
        Assert.Equal("Dear reader\n", post.Body);
        Assert.Empty(post.Addresses);
    }

    private static string? Held(string key, string text) => Only(key, text).HeldBackBy;

    private static ForeignDocument Only(string key, string text) =>
        GivenExport.Only(
            new GhostSource(),
            GivenExport.Of(
                (
                    "a.json",
                    "{\"db\":[{\"meta\":{},\"data\":{\"posts\":[{\"slug\":\"a\",\"status\":\"published\","
                        + $"\"{key}\":{JsonSerializer.Serialize(text)}}}]}}}}]}}"
                )
            )
        );
}
