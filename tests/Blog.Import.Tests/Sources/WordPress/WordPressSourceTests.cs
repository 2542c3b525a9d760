using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Sources.Files;
using Blog.Import.Sources.WordPress;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.WordPress;

public sealed class WordPressSourceTests
{
    private const string Uncertain = "its part of the export is broken, and who could read it is not certain";
    private const string Public = "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>";

    [Theory]
    [InlineData("a\nb\n\nc", "a  \nb\n\nc\n")]
    [InlineData("<p>a\nb</p>", "a  \nb\n")]
    [InlineData("a<br />\nb", "a  \nb\n")]
    [InlineData("<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>", "- a\n- b\n")]
    [InlineData("<blockquote>a\n\nb</blockquote>", "> a\n>\n> b\n")]
    [InlineData("<h2>a</h2>\nb", "## a\n\nb\n")]
    [InlineData("<pre>a\n\nb</pre>", "```\na\n\nb\n```\n")]
    [InlineData(
        "https://example.org/a\n\nsee https://example.org/b",
        "https://example.org/a\n\nsee https\\://example.org/b\n"
    )]
    public void Classic_texts_get_the_paragraphs_that_readers_saw(string content, string markdown) =>
        Assert.Equal(markdown, Only(content).Body);

    [Theory]
    [InlineData("[caption width=\"9\"]<img src=\"a.png\" alt=\"A\" /> Cap[/caption]", "![A](a.png \"Cap\")\n")]
    [InlineData("[caption caption=\"Cap\"]<img src=\"a.png\" alt=\"A\" />[/caption]", "![A](a.png \"Cap\")\n")]
    [InlineData(
        "[sourcecode lang='js']\nif (a &lt; b) &amp;&amp; [c]\n\n  x\n[/sourcecode]",
        "```js\nif (a < b) && [c]\n\n  x\n```\n"
    )]
    [InlineData("[python]x = [1]<2[/python]", "```python\nx = [1]<2\n```\n")]
    [InlineData("[embed]https://example.org/a[/embed]", "https://example.org/a\n")]
    [InlineData("[latex]x_1[/latex] and $latex y$", "$x_1$ and $y$\n")]
    [InlineData("[code] is a word, [[code]] too", "\\[code] is a word, \\[code] too\n")]
    [InlineData("[[gallery ids=\"1\"]] and [[Some page]]", "\\[gallery ids=\"1\"] and \\[\\[Some page]]\n")]
    [InlineData("<pre>[code]a[/code] [[gallery]]</pre>", "```\n[code]a[/code] [[gallery]]\n```\n")]
    [InlineData("a <code>[embed]x[/embed]</code>", "a `[embed]x[/embed]`\n")]
    [InlineData("[youtube id=\"x\"] [note]", "[youtube id=\"x\"] \\[note]\n")]
    [InlineData("[a b=\"&lt;script&gt;x&lt;/script&gt;\"]", "\\[a b=\"\\<script>x\\</script>\"]\n")]
    public void Shortcodes_are_what_readers_saw(string content, string markdown) =>
        Assert.Equal(markdown, Only(content).Body);

    [Theory]
    [InlineData("<wp:status>publish</wp:status>", null)]
    [InlineData("<wp:status>pending</wp:status>", "its status is 'pending'")]
    [InlineData("", "its status is 'unknown'")]
    [InlineData("<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>", "it needs a password")]
    public void What_not_everybody_could_read_is_held_back(string facts, string? why) =>
        Assert.Equal(why, Assert.Single(Read($"<item><wp:post_type>post</wp:post_type>{facts}</item>")).HeldBackBy);

    [Fact]
    public void A_mistake_in_one_item_costs_no_other()
    {
        var log = new RemarkLog();
        var documents = Read(
            $"<item><title>A & B\u0001 &nbsp;&copy;</title>{Public}</item>"
                + $"<item><title>C <b>d</title><content:encoded><![CDATA[<p>e</p>]]></content:encoded>{Public}</item>"
                + $"<item><title>F</title>{Public}</item>",
            log
        );
        Assert.Equal(["A & B\uFFFD \u00A0©", "C <b>d", "F"], documents.Select(d => d.Item));
        Assert.Equal("e\n", documents[1].Body);
        Assert.Equal([null, null, null], documents.Select(d => d.HeldBackBy));
        Assert.Contains(log.All, r => r.Subject == "an item that is not valid XML" && r.Item == "C <b>d");
    }

    [Fact]
    public void A_file_that_is_cut_gives_what_is_there_and_holds_it_back()
    {
        var documents = Read(
            $"<item><title>A</title>{Public}</item><item><title>B</title><content:encoded><![CDATA[<p>words"
        );
        Assert.Equal(["A", "B"], documents.Select(d => d.Item));
        Assert.Equal(("words\n", Uncertain), (documents[1].Body, documents[1].HeldBackBy));
    }

    [Fact]
    public void Entities_of_a_document_type_are_not_read()
    {
        var tree = GivenExport.Of(
            (
                "a.xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>"
                    + $"<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>&x;&y;</title>{Public}</item>"
            )
        );
        Assert.Equal("&x;&y;", GivenExport.Only(new WordPressSource(), tree).Item);
    }

    [Fact]
    public void Footnotes_of_the_editor_of_blocks_are_notes()
    {
        const string Sign = "<sup data-fn=\"aaaa\" class=\"fn\"><a href=\"#aaaa\" id=\"aaaa-link\">1</a></sup>";
        var documents = Read(
            $"<item>{Public}<content:encoded><![CDATA[<!-- wp:paragraph --><p>Ink{Sign} dries.</p>"
                + "<!-- /wp:paragraph --><!-- wp:footnotes /-->]]></content:encoded><wp:postmeta>"
                + "<wp:meta_key>footnotes</wp:meta_key><wp:meta_value>"
                + "<![CDATA[[{\"content\":\"In <em>one<\\/em> hour.\",\"id\":\"aaaa\"}]]]></wp:meta_value>"
                + "</wp:postmeta></item>"
        );
        Assert.Equal("Ink[^1] dries.\n\n[^1]: In *one* hour.\n", Assert.Single(documents).Body);
    }

    [Fact]
    public void Lists_with_their_feeds_and_pages_of_pictures_are_known()
    {
        var log = new RemarkLog();
        var blog = new WordPressSource().Read(
            GivenExport.Of(
                (
                    "a.xml",
                    Export(
                        "<link>https://a.example</link><wp:category><wp:category_nicename>desk</wp:category_nicename>"
                            + "<wp:category_parent></wp:category_parent><wp:cat_name>Desk</wp:cat_name></wp:category>"
                            + "<wp:category><wp:category_nicename>pens</wp:category_nicename>"
                            + "<wp:category_parent>desk</wp:category_parent><wp:cat_name>Pens</wp:cat_name>"
                            + $"</wp:category><item><link>https://a.example/2019/03/a/</link>{Public}"
                            + "<wp:post_id>12</wp:post_id><wp:post_date>2019-03-04 10:00:00</wp:post_date>"
                            + "<category domain=\"category\" nicename=\"pens\">Pens</category></item>"
                            + "<item><link>https://a.example/2019/03/a/nib/</link><wp:post_id>13</wp:post_id>"
                            + "<wp:post_type>attachment</wp:post_type><wp:post_parent>12</wp:post_parent></item>"
                    )
                )
            ),
            log
        );
        Assert.Equal(
            [
                "/",
                "/feed/",
                "/category/desk/pens/",
                "/category/desk/",
                "/category/desk/pens/feed/",
                "/category/desk/feed/",
                "/2019/",
                "/2019/03/",
                "/2019/03/04/",
            ],
            blog.Lists.Select(l => l.Address)
        );
        Assert.Equal(["2019", "2019/03", "2019/03"], blog.Lists.TakeLast(3).Select(l => l.Name));
        Assert.Equal(
            [
                new ForeignRedirect("/2019/03/a/nib/", "/2019/03/a/"),
                new ForeignRedirect("/2019/03/a/feed/", "/2019/03/a/"),
            ],
            blog.Redirects
        );
        Assert.Contains(log.All, r => r.Subject == "addresses by number, such as /?p=12");
    }

    [Fact]
    public void The_archive_of_a_day_and_the_feed_of_a_post_lead_to_what_is_here()
    {
        var imported = Importer.Import(
            new ImportRequest(
                GivenExport.Of(
                    (
                        "a.xml",
                        Export(
                            "<link>https://a.example</link><item><title>A</title>"
                                + $"<link>https://a.example/2019/03/a/</link>{Public}"
                                + "<wp:post_date>2019-03-04 10:00:00</wp:post_date></item><item><title>B</title>"
                                + "<link>https://a.example/2019/03/b/</link><wp:post_type>post</wp:post_type>"
                                + "<wp:status>private</wp:status>"
                                + "<wp:post_date>2019-03-05 10:00:00</wp:post_date></item>"
                        )
                    )
                )
            )
        );
        var answers = imported.Report.Addresses.ToDictionary(a => a.Address, a => a.At);
        Assert.Equal("/archive/2019/03/", answers["/2019/03/04/"]);
        Assert.Equal("/archive/2019/", answers["/2019/"]);
        Assert.Equal("/2019/03/a/", answers["/2019/03/a/feed/"]);
        Assert.DoesNotContain(answers.Keys, a => a is "/2019/03/05/" or "/2019/03/b/feed/");
    }

    [Theory]
    [InlineData("ann@mail.example", "ann@mail.example", "ann")]
    [InlineData("ann@mail.example", "Ann", "Ann")]
    [InlineData("ann", "ann.bell@mail.example", "ann.bell")]
    [InlineData("ann@mail.example", "", "ann")]
    public void No_author_is_named_by_an_address_of_mail(string login, string shown, string name)
    {
        var blog = new WordPressSource().Read(
            GivenExport.Of(
                (
                    "a.xml",
                    Export(
                        $"<wp:author><wp:author_login>{login}</wp:author_login>"
                            + $"<wp:author_display_name>{shown}</wp:author_display_name></wp:author>"
                            + $"<item>{Public}<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{login}"
                            + "</dc:creator></item>"
                    )
                )
            ),
            new RemarkLog()
        );
        Assert.Equal([name], blog.Settings.Authors.Select(a => a.Name));
        Assert.Equal([name], blog.Documents.Single().Matter.TextsAt("authors"));
        Assert.DoesNotContain(blog.Lists, l => (l.Name + l.Address).Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_a_picture_by_its_number_is_the_picture() =>
        Assert.Equal(
            "[a](https://a.example/a.jpg) [b](/?attachment_id=8)\n",
            Read(
                    $"<item>{Public}<content:encoded><![CDATA[<a href=\"/?attachment_id=7\">a</a> "
                        + "<a href=\"/?attachment_id=8\">b</a>]]></content:encoded></item><item>"
                        + "<wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>"
                        + "<wp:attachment_url>https://a.example/a.jpg</wp:attachment_url></item>"
                )
                .Single()
                .Body
        );

    [Fact]
    public void A_picture_of_a_size_that_is_not_there_is_the_one_that_is()
    {
        var tree = GivenExport.Of(
            (
                "a.xml",
                Export(
                    $"<item>{Public}<content:encoded>"
                        + $"<![CDATA[<img src=\"https://a.example/wp-content/uploads/2019/"
                        + $"a-300x200.jpg\">]]></content:encoded></item>"
                )
            ),
            ("wp-content/uploads/2019/a.jpg", "jpg")
        );
        Assert.Equal(
            "![](https://a.example/wp-content/uploads/2019/a.jpg){width=300}\n",
            GivenExport.Only(new WordPressSource(), tree).Body
        );
    }

    [Theory]
    [InlineData("2020-07-01 10:00:00", "2020-07-01 08:00:00", "2020-07-01T10:00:00+02:00")]
    [InlineData("2020-07-01 10:00:00", "0000-00-00 00:00:00", "2020-07-01T10:00:00")]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", null)]
    [InlineData("2020-07-01 10:00:00", "2020-07-05 08:00:00", "2020-07-01T10:00:00")]
    public void Dates_have_their_distance_to_utc(string here, string there, string? date) =>
        Assert.Equal(
            date,
            Assert
                .Single(
                    Read(
                        $"<item>{Public}<wp:post_date>{here}</wp:post_date>"
                            + $"<wp:post_date_gmt>{there}</wp:post_date_gmt></item>"
                    )
                )
                .Date
        );

    [Fact]
    public void Texts_that_repeat_an_opening_end_in_time()
    {
        var many = string.Concat(
            Enumerable.Repeat("[caption][code]<!-- wp:a {<a <img [gallery ids=\"$latex x ", 20_000)
        );
        var document = Only(many);
        Assert.NotEmpty(document.Body);
    }

    private static ForeignDocument Only(string content) =>
        Assert.Single(Read($"<item>{Public}<content:encoded><![CDATA[{content}]]></content:encoded></item>"));

    private static ImmutableArray<ForeignDocument> Read(string items, RemarkLog? log = null) =>
        new WordPressSource().Read(GivenExport.Of(("a.xml", Export(items))), log ?? new RemarkLog()).Documents;

    private static string Export(string items) =>
        "<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>T</title>"
        + $"<wp:wxr_version>1.2</wp:wxr_version>{items}</channel></rss>";
}
