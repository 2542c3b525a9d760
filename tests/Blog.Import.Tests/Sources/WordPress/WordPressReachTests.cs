using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.WordPress;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.WordPress;

public sealed class WordPressReachTests
{
    private const string Uncertain = "its part of the export is broken, and who could read it is not certain";
    private const string Public = "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>";
    private const string Private = "<wp:status>private</wp:status><wp:post_type>post</wp:post_type>";
    private const string Broken = "<title>A <b>word</title>";

    [Theory]
    // The text shows the element that decides.
    [InlineData("<content:encoded>a <br> <wp:status>publish</wp:status></content:encoded>" + Private, "private")]
    [InlineData("<content:encoded><![CDATA[<wp:status>publish</wp:status>]]></content:encoded>" + Private, "private")]
    [InlineData("<excerpt:encoded><![CDATA[<wp:status>publish</wp:status>]]></excerpt:encoded>" + Private, "private")]
    [InlineData("<!-- <wp:status>publish</wp:status> -->" + Private, "private")]
    [InlineData("<content:encoded>a <wp:status>publish</wp:status>" + Private, null)]
    [InlineData("<x:y><wp:status>publish</wp:status></x:y><wp:status>private</wp:status", null)]
    [InlineData("<wp:status>publish</wp:status>" + Private, null)]
    // The end is lost, and with it what stands there.
    [InlineData(Public + "<wp:post_password>x", null)]
    [InlineData(Public + "<wp:post_password", null)]
    [InlineData(Public + "<wp:postmeta><wp:meta_key>_members_access_role</wp:meta_key>", null)]
    [InlineData("<content:encoded><![CDATA[a</content:encoded>" + Public, null)]
    public void What_is_not_certain_in_a_broken_item_is_held_back(string facts, string? status) =>
        Assert.Equal(
            status is null ? Uncertain : $"its status is '{status}'",
            Only($"<item>{Broken}{facts}</item>").HeldBackBy
        );

    [Theory]
    [InlineData("<wp:post_password xml:lang='en'>x</wp:post_password>")]
    [InlineData("<wp:post_password><![CDATA[x]]></wp:post_password>")]
    public void A_password_is_seen_however_its_element_is_written(string password)
    {
        Assert.Equal("it needs a password", Only($"<item>{Broken}{Public}{password}</item>").HeldBackBy);
        Assert.Equal("it needs a password", Only($"<item>{Public}{password}</item>").HeldBackBy);
        Assert.Equal(
            "it needs a password",
            Only($"<item>{Public}<wp:post_password><b>x</b></wp:post_password></item>").HeldBackBy
        );
    }

    [Fact]
    public void An_item_that_is_cut_before_its_password_is_held_back() =>
        Assert.Equal(Uncertain, Only($"<item><title>A</title>{Public}", "").HeldBackBy);

    [Fact]
    public void A_broken_item_that_says_all_of_it_is_public() =>
        Assert.Null(Only($"<item>{Broken}{Public}<wp:post_password></wp:post_password></item>").HeldBackBy);

    [Theory]
    [InlineData("_jetpack_newsletter_access", "subscribers", false)]
    [InlineData("_jetpack_newsletter_access", "paid_subscribers", false)]
    [InlineData("_jetpack_newsletter_access", "everybody", true)]
    [InlineData("_jetpack_newsletter_access", "", true)]
    [InlineData("_members_access_role", "editor", false)]
    [InlineData("_wc_memberships_force_public", "no", false)]
    [InlineData("_wc_memberships_force_public", "yes", true)]
    [InlineData("_pmpro_levels", "1", false)]
    [InlineData("_edit_last", "1", true)]
    public void A_note_of_a_plugin_that_closes_a_post_holds_it_back(string key, string value, bool isPublic)
    {
        var note = $"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:postmeta>";
        var expected = isPublic ? null : $"not everybody could read it: its note '{key}' says '{value}'";
        Assert.Equal(expected, Only($"<item>{Public}{note}</item>").HeldBackBy);
        Assert.Equal(expected, Only($"<item>{Broken}{Public}{note}</item>").HeldBackBy);
    }

    [Theory]
    [InlineData("<!-- wp:premium-content/container --><p>a</p>", "the block 'premium-content/container'")]
    [InlineData("<p>a</p><!-- wp:jetpack/paywall /--><p>b</p>", "the block 'jetpack/paywall'")]
    [InlineData("<!-- wp:jetpack/subscribers-only {} -->", "the block 'jetpack/subscribers-only'")]
    [InlineData("[members_only]a[/members_only]", "the shortcode [members_only]")]
    [InlineData("[restrict userlevel=\"editor\"]a[/restrict]", "the shortcode [restrict]")]
    [InlineData("[pmpro_membership]", "the shortcode [pmpro_membership]")]
    [InlineData("[mepr-active rule=\"1\"]a[/mepr-active]", "the shortcode [mepr-active]")]
    [InlineData("[s2If current_user_can(access_s2member_level1)]a[/s2If]", "the shortcode [s2If]")]
    [InlineData("[private]a[/private]", "the shortcode [private]")]
    [InlineData("<code>[private]a[/private]</code>", "the shortcode [private]")]
    [InlineData("a [private] word, [[members_only]] too", null)]
    [InlineData("<!-- wp:paragraph --><p>a</p>", null)]
    public void A_text_with_a_part_for_some_readers_is_held_back(string content, string? why) =>
        Assert.Equal(
            why is null ? null : "not everybody could read it: it has " + why,
            Only($"<item>{Public}<content:encoded><![CDATA[{content}]]></content:encoded></item>").HeldBackBy
        );

    [Fact]
    public void A_part_that_only_some_could_read_is_put_into_no_text()
    {
        var documents = Read(
            $"<item>{Public}<content:encoded><![CDATA[<p>a</p><!-- wp:block {{\"ref\":5}} /-->]]>"
                + "</content:encoded></item>"
                + "<item><wp:post_id>5</wp:post_id><wp:post_type>wp_block</wp:post_type>"
                + "<wp:status>publish</wp:status><content:encoded><![CDATA[[private]secret[/private]]]>"
                + "</content:encoded></item>"
        );
        Assert.Equal("a\n", Assert.Single(documents).Body);
    }

    [Fact]
    public void A_sign_of_an_end_in_code_ends_no_text()
    {
        var content =
            "<content:encoded><![CDATA[<pre>a[b[0]]> 1 & <wp:status>publish</wp:status></pre>]]></content:encoded>";
        var document = Only($"<item><title><![CDATA[T]]></title>{content}{Private}</item>");
        Assert.Equal("```\na[b[0]]> 1 & publish\n```\n", document.Body);
        Assert.Equal("its status is 'private'", document.HeldBackBy);
    }

    [Fact]
    public void A_broken_item_keeps_its_terms_its_picture_and_its_old_names()
    {
        var document = Read(
                $"<item>{Broken}<link>https://a.example/2020/a/</link>{Public}<wp:post_name>a</wp:post_name>"
                    + "<category domain=\"post_tag\" nicename=\"ink\"><![CDATA[Ink]]></category>"
                    + "<category domain='category' nicename='pens'>Pens</category>"
                    + Note("_thumbnail_id", "7")
                    + Note("_wp_old_slug", "b")
                    + "<wp:comment><wp:comment_content>secret</wp:comment_content></wp:comment></item>"
                    + "<item><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>"
                    + "<wp:attachment_url>https://a.example/wp-content/uploads/a.jpg</wp:attachment_url></item>"
            )
            .Single();
        Assert.Null(document.HeldBackBy);
        Assert.Equal(["title", "categories", "tags", "image"], document.Matter.Entries.Select(e => e.Key));
        Assert.Equal(["/2020/a/", "/2020/b/"], document.Addresses);
    }

    private static string Note(string key, string value) =>
        $"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        + $"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";

    private static ForeignDocument Only(string items, string end = "</channel></rss>") =>
        Assert.Single(Read(items, end));

    private static ImmutableArray<ForeignDocument> Read(string items, string end = "</channel></rss>") =>
        new WordPressSource()
            .Read(
                GivenExport.Of(
                    (
                        "a.xml",
                        "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>T</title>"
                            + $"<link>https://a.example</link><wp:wxr_version>1.2</wp:wxr_version>{items}{end}"
                    )
                ),
                new RemarkLog()
            )
            .Documents;
}
