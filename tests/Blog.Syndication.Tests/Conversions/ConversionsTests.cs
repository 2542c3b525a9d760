using Blog.Model.CrossPosts;

namespace Blog.Syndication.Tests.Conversions;

public sealed class ConversionsTests
{
    private const string At = "data-at=\"content/posts/a-post.md:5:1\"";
    private const string Place = "content/posts/a-post.md:5:1";

    [Fact]
    public void Footnotes_become_numbered_notes_at_the_end() =>
        Assert.Equal(
            "<p>Text[1].</p>\n<h3>Fußnoten</h3>\n<ol><li>A note.</li></ol>\n- "
                + "content/posts/a-post.md:5:1: footnote → numbered notes at the end, [1] in the text\n",
            Rendering.Shown(Notes)
        );

    [Fact]
    public void Where_there_are_footnotes_they_stay() =>
        Assert.Equal(
            "Text[^1].\n\n[^1]: A note.\n",
            Rendering.Shown(Notes, Rendering.Dev with { Abilities = new TargetAbilities { Footnotes = true } })
        );

    [Fact]
    public void Where_there_are_footnotes_in_HTML_they_are_linked() =>
        Assert.Equal(
            "<p>Text<sup><a href=\"#note-1\" id=\"reference-1\">1</a></sup>.</p>\n<ol><li "
                + "id=\"note-1\"><p>A note.</p></li></ol>\n",
            Rendering.Shown(Notes, Rendering.Medium with { Abilities = new TargetAbilities { Footnotes = true } })
        );

    [Fact]
    public void An_alert_becomes_a_quote_with_a_bold_title() =>
        Shows(
            $"<div class=\"alert alert-tip\" {At}><p class=\"alert-title\">Tip</p><p>Text.</p></div>",
            "<blockquote><p><strong>Tip</strong></p><p>Text.</p></blockquote>\n",
            "- alert 'Tip' → quote with a bold title\n"
        );

    [Fact]
    public void A_link_card_becomes_a_link_with_title_and_source() =>
        Shows(
            $"<aside class=\"card\" {At}><p class=\"card-title\"><a "
                + "href=\"https://a.example/\">Title</a></p><div "
                + "class=\"card-description\"><p>Why.</p></div><p "
                + "class=\"card-source\">a.example</p></aside>",
            "<blockquote><p><strong><a href=\"https://a.example/\">Title</a></strong> "
                + "(a.example)</p><p>Why.</p></blockquote>\n",
            "- link card 'Title' → link with its title and source\n"
        );

    [Fact]
    public void A_figure_keeps_its_caption() =>
        Shows(
            "<figure><img src=\"https://a.example/b.png\" alt=\"A b\" width=\"3\"><figcaption>The "
                + "<em>b</em></figcaption></figure>",
            "<figure><img src=\"https://a.example/b.png\" alt=\"A b\"><figcaption>The "
                + "<em>b</em></figcaption></figure>\n",
            ""
        );

    [Fact]
    public void An_image_that_is_a_link_stays_one() =>
        Shows(
            "<figure class=\"video\"><a href=\"https://v.example/1\"><img "
                + "src=\"https://a.example/b.png\" alt=\"\"><svg aria-hidden=\"true\"><path d=\"M0 "
                + "0\"/></svg></a></figure>",
            "<figure><a href=\"https://v.example/1\"><img src=\"https://a.example/b.png\" alt=\"\"></a></figure>\n",
            ""
        );

    [Fact]
    public void An_SVG_image_becomes_a_PNG() =>
        Shows(
            $"<p><img src=\"https://jane.example/images/a.svg\" alt=\"An a\" {At}></p>",
            "<p><img src=\"image-1.png\" alt=\"An a\"></p>\n",
            "- SVG image 'a.svg' → image image-1.png\n"
        );

    [Fact]
    public void An_SVG_image_that_cannot_be_drawn_becomes_a_link_to_it()
    {
        var rendition = Syndicator.Render(
            Rendering.Request("<p><img src=\"https://jane.example/images/a.svg\" alt=\"An a\"></p>"),
            Rendering.NoDrawing
        );
        Assert.Equal(
            "<p><a href=\"https://jane.example/images/a.svg\">An a</a></p>\n! content/posts/a-post.md: "
                + "SVG image 'a.svg' → link to the image at home\n",
            Rendering.Shown(rendition)
        );
    }

    [Fact]
    public void A_drawing_in_the_text_becomes_an_image_if_it_has_a_name() =>
        Shows(
            $"<p><svg aria-label=\"A dot\" viewBox=\"0 0 1 1\" {At}><circle r=\"1\"/></svg></p>",
            "<p><img src=\"image-1.png\" alt=\"A dot\"></p>\n",
            "- drawing 'A dot' → image image-1.png\n"
        );

    [Fact]
    public void A_target_without_images_gets_links_to_them() =>
        Assert.Equal(
            "<p><a href=\"https://a.example/b.png\">A b</a></p>\n! content/posts/a-post.md: "
                + "image → link to the image at home\n",
            Rendering.Shown(
                "<p><img src=\"https://a.example/b.png\" alt=\"A b\"></p>",
                Rendering.Medium with
                {
                    Abilities = new TargetAbilities { Images = false },
                }
            )
        );

    [Fact]
    public void A_frame_becomes_a_link() =>
        Shows(
            $"<p>See</p><iframe src=\"https://v.example/1\" title=\"A talk\" {At}></iframe>",
            "<p>See</p>\n<p><a href=\"https://v.example/1\">A talk</a></p>\n",
            "- embedded page → link\n"
        );

    [Fact]
    public void A_frame_becomes_what_the_target_embeds() =>
        Assert.Equal(
            "{% embed https://v.example/1 %}\n",
            Rendering.Shown("<iframe src=\"https://v.example/1\"></iframe>", Rendering.Dev)
        );

    [Fact]
    public void A_video_becomes_a_link() =>
        Shows(
            $"<video {At} aria-label=\"A cat\"><source src=\"/cat.mp4\"></video>",
            "<p><a href=\"https://jane.example/cat.mp4\">A cat</a></p>\n",
            "- video → link\n"
        );

    [Fact]
    public void Folded_details_are_shown() =>
        Shows(
            $"<details {At}><summary>More</summary><p>Text.</p></details>",
            "<p><strong>More</strong></p>\n<p>Text.</p>\n",
            "- folded details → text that is always shown\n"
        );

    [Fact]
    public void Definitions_become_a_list_with_bold_terms() =>
        Shows(
            $"<dl {At}><dt>A</dt><dt>B</dt><dd>One.</dd><dt>C</dt><dd><p>Two.</p></dd></dl>",
            "<ul><li><strong>A</strong>, <strong>B</strong>: One.</li><li><strong>C</strong>: Two.</li></ul>\n",
            "- list of definitions → list with its terms in bold\n"
        );

    [Fact]
    public void An_abbreviation_whose_meaning_the_text_gives_stands_alone() =>
        Shows(
            $"<p {At}>The Graphics\nProcessor (<abbr title=\"graphics processor\">GPU</abbr>) is fast.</p>",
            "<p>The Graphics Processor (GPU) is fast.</p>\n"
        );

    [Fact]
    public void The_first_of_an_abbreviation_is_followed_by_its_meaning() =>
        Shows(
            $"<p {At}><abbr title=\"graphics processor\">GPU</abbr>, <abbr title=\"graphics processor\">GPU</abbr></p>",
            "<p>GPU (graphics processor), GPU</p>\n",
            "- abbreviation 'GPU' → its meaning in parentheses where it stands first\n"
        );

    [Fact]
    public void The_box_of_a_task_becomes_its_sign() =>
        Shows(
            $"<ul {At}><li><input type=\"checkbox\" checked> Done</li><li><input type=\"checkbox\"> Open</li></ul>",
            "<ul><li>☑ Done</li><li>☐ Open</li></ul>\n",
            "- box of a task → ☑\n",
            "- box of a task → ☐\n"
        );

    [Theory]
    [InlineData("<kbd>Ctrl</kbd>", "<code>Ctrl</code>", "- key 'Ctrl' → code\n")]
    [InlineData("<mark>now</mark>", "<strong>now</strong>", "- marked text 'now' → bold\n")]
    [InlineData("H<sub>2</sub>O", "H₂O", "- lowered '2' → ₂\n")]
    [InlineData("x<sup>n+1</sup>", "xⁿ⁺¹", "- raised 'n+1' → ⁿ⁺¹\n")]
    [InlineData("x<sub>max</sub>", "x_(max)", "! lowered 'max' → _(max)\n")]
    [InlineData("x<sup>k</sup>", "x^k", "! raised 'k' → ^k\n")]
    [InlineData("<del>old</del>", "[deleted: old]", "! struck text 'old' → [deleted: …]\n")]
    public void A_mark_that_the_target_lacks_is_shown_otherwise(string html, string shown, string loss) =>
        Shows($"<p {At}>{html}</p>", $"<p>{shown}</p>\n", loss);

    [Fact]
    public void Headings_get_the_levels_that_the_target_has() =>
        Shows(
            $"<h2>A</h2><h3>B</h3><h4 {At}>C</h4>",
            "<h3>A</h3>\n<h4>B</h4>\n<p><strong>C</strong></p>\n",
            "! heading of level 4 'C' → paragraph in bold\n"
        );

    [Fact]
    public void A_link_to_a_place_on_the_page_leads_home() =>
        Shows(
            $"<p {At}><a href=\"#cells\">cells</a></p>",
            "<p><a href=\"https://jane.example/2020/a-post/#cells\">cells</a></p>\n",
            "- link to '#cells' on the page → link to the place at home\n"
        );

    [Fact]
    public void So_does_one_that_names_the_page_itself() =>
        Shows(
            $"<p {At}><a href=\"https://jane.example/2020/a-post/#cells\">cells</a> <a "
                + "href=\"https://jane.example/2020/a-post/\">page</a></p>",
            "<p><a href=\"https://jane.example/2020/a-post/#cells\">cells</a> <a "
                + "href=\"https://jane.example/2020/a-post/\">page</a></p>\n",
            "- link to '#cells' on the page → link to the place at home\n"
        );

    [Theory]
    [InlineData("../b/", "https://jane.example/2020/b/")]
    [InlineData("/c d(1)", "https://jane.example/c%20d%281%29")]
    [InlineData("//other.example/x", "https://other.example/x")]
    [InlineData("mailto:jane@jane.example", "mailto:jane@jane.example")]
    public void An_address_that_is_not_whole_is_made_so(string written, string whole) =>
        Assert.Equal($"<p><a href=\"{whole}\">x</a></p>\n", Rendering.Shown($"<p><a href=\"{written}\">x</a></p>"));

    [Fact]
    public void Items_of_a_list_in_a_list_follow_the_item_they_belong_to() =>
        Shows(
            $"<ul {At}><li>A<ol><li>a</li><li>b</li></ol></li><li>B<ul><li>c<ul><li>x</li></ul></li></ul></li></ul>",
            "<ul><li>A</li><li>– 1. a</li><li>– 2. b</li><li>B</li><li>– c</li><li>– – x</li></ul>\n",
            "- list within a list → one list, its inner items starting with –\n",
            "- list within a list → one list, its inner items starting with –\n"
        );

    [Fact]
    public void Items_of_a_list_in_a_numbered_list_are_not_counted_with_it() =>
        Shows(
            $"<ol {At}><li>A<ul><li>a</li><li>b</li></ul></li><li>B</li></ol>",
            "<p>1. A</p>\n<ul><li>a</li><li>b</li></ul>\n<p>2. B</p>\n",
            "- list within a numbered list → paragraphs that start with the numbers or points of the list\n"
        );

    [Theory]
    [InlineData(
        "<em><a href=\"https://x.example/\">4</a> (at home), 5.\n</em>",
        "<em><a href=\"https://x.example/\">4</a> (at home), 5.</em>"
    )]
    [InlineData("a<em>\nb <strong>c</strong></em>", "a <em>b <strong>c</strong></em>")]
    public void Spaces_between_words_stay_where_those_at_the_ends_of_emphasis_go(string html, string shown) =>
        Shows($"<p>{html}</p>", $"<p>{shown}</p>\n");

    [Fact]
    public void A_list_that_holds_code_becomes_numbered_paragraphs() =>
        Shows(
            $"<ol {At} start=\"2\"><li>Run<pre>x</pre></li><li>Stop</li></ol>",
            "<p>2. Run</p>\n<pre><code>x</code></pre>\n<p>3. Stop</p>\n",
            "- list with code or several paragraphs in its items → paragraphs that start with the "
                + "numbers or points of the list\n"
        );

    private const string Notes =
        "<p data-at=\"content/posts/a-post.md:5:1\">Text<sup class=\"footnote-ref\"><a id=\"r1\" "
        + "href=\"#n1\" role=\"doc-noteref\">1</a></sup>.</p>"
        + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Fußnoten\"><ol><li "
        + "id=\"n1\"><p>A note. <a class=\"footnote-back\" href=\"#r1\" "
        + "role=\"doc-backlink\">↩</a></p></li></ol></section>";

    private static void Shows(string html, string body, params string[] losses) =>
        Assert.Equal(
            body + string.Concat(losses.Where(l => l.Length > 0).Select(l => $"{l[..2]}{Place}: {l[2..]}")),
            Rendering.Shown(html)
        );
}
