using Blog.Html.Mail.Texts;
using CsCheck;

namespace Blog.Html.Tests.Mail.Texts;

public sealed class MailTextTests
{
    private static readonly MailWords Words = new("Links", "Picture", "Notes");

    [Theory]
    [InlineData(
        "<p>One <em>two</em> <strong>three</strong> <code>x = 1</code>.</p><p>Next</p>",
        "One *two* **three** `x = 1`.\n\nNext\n"
    )]
    [InlineData("<h2>Title</h2><h3>Über</h3>", "Title\n-----\n\nÜber\n~~~~\n")]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c\n")]
    [InlineData("<ol start=9><li>a</li><li>b</li></ol>", "9. a\n10. b\n")]
    [InlineData("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "- a\n\n  b\n\n- c\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n")]
    [InlineData("<pre><code>if x:\n\n    y\n</code></pre>", "    if x:\n\n        y\n")]
    [InlineData(
        "<pre><code><span class='line ins'>a\n</span><span class='line del'>b\n</span><span "
            + "class=line>c\n</span></code></pre>",
        "    + a\n    - b\n      c\n"
    )]
    [InlineData("<p><img src=x alt='A cat'><img src=y alt=''></p>", "[Picture: A cat]\n")]
    [InlineData("<p>a<br>b</p><hr><p>c</p>", "a\nb\n\n                                 * * *\n\nc\n")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "a\n\n    b\n")]
    [InlineData("<details><summary>More</summary><p>Text</p></details>", "More\n\nText\n")]
    [InlineData(
        "<p>E = mc<sup>2</sup>, H<sub>2</sub>O <math alttext='x^2'><mi>x</mi></math></p>",
        "E = mc^2, H_2O x^2\n"
    )]
    [InlineData("<ul><li><input type=checkbox checked> a</li></ul>", "- [x] a\n")]
    [InlineData("", "")]
    public void Blocks_have_a_form_of_their_own(string html, string expected) =>
        Assert.Equal(expected, MailText.Of(html, Words));

    [Fact]
    public void Links_are_numbered_each_address_once_and_listed_at_the_end() =>
        Assert.Equal(
            "See a [1], b [2] and a again [1]. me@a.example\n\nLinks\n-----\n\n[1] "
                + "https://a.example/\n[2] https://b.example/\n",
            MailText.Of(
                "<p>See <a href=https://a.example/>a</a>, <a href=https://b.example/>b</a> and <a "
                    + "href=https://a.example/>a again</a>. <a href=mailto:me@a.example>me@a.example</a></p>",
                Words
            )
        );

    [Fact]
    public void A_card_is_its_title_with_a_number_and_what_is_known_of_it() =>
        Assert.Equal(
            "  Title [1]\n  Site · Ann\n  About it.\n  A comment.\n\nLinks\n-----\n\n[1] https://a.example/\n",
            MailText.Of(
                "<blockquote class=card><p class=card-title><a href=https://a.example/>Title</a></p><p "
                    + "class=card-source>Site · Ann</p><div class=card-description><p>About it.</p><p>A "
                    + "comment.</p></div></blockquote>",
                Words
            )
        );

    [Fact]
    public void Notes_stand_at_the_end() =>
        Assert.Equal(
            "a[*1]\n\nNotes\n-----\n\n[*1] Note.\n",
            MailText.Of(
                "<p>a<sup class=footnote-ref><a role=doc-noteref href=#x>1</a></sup></p><section "
                    + "class=footnotes><ol><li><p>Note. <a class=footnote-back "
                    + "href=#y>↩</a></p></li></ol></section>",
                Words
            )
        );

    [Fact]
    public void A_table_stands_in_columns_aligned_as_written() =>
        Assert.Equal(
            "Name     Size\n-------  ----\nHDF5     1.5\nParquet    12\n".Replace(
                "1.5\n",
                " 1.5\n",
                StringComparison.Ordinal
            ),
            MailText.Of(
                "<table><thead><tr><th>Name</th><th style='text-align: "
                    + "right'>Size</th></tr></thead><tbody><tr><td>HDF5</td><td style='text-align: "
                    + "right'>1.5</td></tr><tr><td>Parquet</td><td style='text-align: "
                    + "right'>12</td></tr></tbody></table>",
                Words
            )
        );

    [Fact]
    public void A_table_too_wide_for_columns_has_a_line_for_each_cell()
    {
        var cells = string.Concat(Enumerable.Range(1, 12).Select(i => $"<td>cell number {i}</td>"));
        var heads = string.Concat(Enumerable.Range(1, 12).Select(i => $"<th>Head {i}</th>"));
        var text = MailText.Of($"<table><tr>{heads}</tr><tr>{cells}</tr></table>", Words);
        Assert.StartsWith("Head 1: cell number 1\nHead 2: cell number 2\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_and_code_are_never_broken_and_all_else_keeps_to_the_width()
    {
        var address = "https://a.example/" + new string('x', 100);
        var text = MailText.Of(
            $"<p>{string.Concat(Enumerable.Repeat("word ", 60))}<a "
                + $"href={address}>link</a></p><pre>{new string('y', 90)}</pre><p>{new string('漢', 100)}</p>",
            Words
        );
        Assert.Contains(address, text, StringComparison.Ordinal);
        Assert.Contains(new string('y', 90), text, StringComparison.Ordinal);
        Assert.Equal(new string('漢', 36), text.Split('\n').First(l => l.StartsWith('漢')));
    }

    [Fact]
    public void Wide_characters_count_twice_and_joined_ones_once() =>
        Assert.Equal(
            "家族 👨‍👩‍👧\n---------\n".Replace("---------", "-------", StringComparison.Ordinal),
            MailText.Of("<h2>家族 👨‍👩‍👧</h2>", Words)
        );

    [Fact]
    public void Whatever_is_written_lines_are_short_unless_one_word_is_long() =>
        Gen.OneOf(
                "<p>",
                "</p>",
                "<ul><li>",
                "</ul>",
                "<blockquote>",
                "<table><tr><td>",
                "<section class=footnotes>",
                "<h2>",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n ",
                "<b>",
                "&amp;"
            )
            .Array[0, 20]
            .Select(string.Concat)
            .Sample(
                html =>
                    Assert.All(
                        MailText.Of(html, Words).Split('\n'),
                        line => Assert.True(line.Length <= MailText.Width + 20, line)
                    ),
                iter: 2000
            );
}
