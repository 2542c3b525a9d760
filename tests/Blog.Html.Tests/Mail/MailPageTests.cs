using Blog.Html.Mail;
using CsCheck;

namespace Blog.Html.Tests.Mail;

public sealed class MailPageTests
{
    [Theory]
    [InlineData("p { margin: 0 } .a { color: red }", "<p class=a>x</p>", "<p style=\"margin:0;color:red\">x</p>")]
    [InlineData(".a { color: red } p { color: blue }", "<p class=a>x</p>", "<p style=\"color:red\">x</p>")]
    [InlineData("p.a { color: red } .b { color: blue }", "<p class='a b'>x</p>", "<p style=\"color:red\">x</p>")]
    [InlineData(
        "p { color: red !important }",
        "<p style='color: blue; margin: 0'>x</p>",
        "<p style=\"margin:0;color:red\">x</p>"
    )]
    [InlineData("p { color: red }", "<p style='color: blue'>x</p>", "<p style=\"color:blue\">x</p>")]
    [InlineData(
        "ul p { color: red } ul > p { margin: 0 }",
        "<ul><li><p>x</p></li></ul>",
        "<ul><li><p style=\"color:red\">x</p></li></ul>"
    )]
    [InlineData(
        "div > .a > em { color: red }",
        "<div><p class=a><em>x</em><b><em>y</em></b></p></div>",
        "<div><p><em style=\"color:red\">x</em><b><em>y</em></b></p></div>"
    )]
    [InlineData(
        "/* p { */ p { font: 1px \"a;b\", c; } /* never",
        "<p>x</p>",
        "<p style=\"font:1px &quot;a;b&quot;, c\">x</p>"
    )]
    [InlineData("@media (x) { .a { color: red } }", "<p class='a b'>x</p>", "<p class=\"a\">x</p>")]
    [InlineData("p { margin-top: 1px } p { margin: 0 }", "<p>x</p>", "<p style=\"margin-top:1px;margin:0\">x</p>")]
    [InlineData(
        "p { margin: 0 } p { margin-top: 1px; margin: 2px }",
        "<p>x</p>",
        "<p style=\"margin-top:1px;margin:2px\">x</p>"
    )]
    public void Rules_become_styles_of_the_elements_they_fit(string styles, string body, string expected) =>
        Assert.Equal(expected, Write(body, styles).Content);

    [Fact]
    public void What_is_no_matter_of_elements_and_classes_stays_in_the_head()
    {
        var page = Write(
            "<p class='a b'>x</p>",
            "a:hover { color: red } @media (max-width: 9px) { .a { color: blue !important } } p { margin: 0 }"
        );
        Assert.Contains(
            "<style>:root{color-scheme:light dark;supported-color-schemes:light dark}\na:hover{color: "
                + "red}\n@media (max-width: 9px){.a { color: blue !important }}\n</style>",
            page.Html,
            StringComparison.Ordinal
        );
        Assert.Equal("<p class=\"a\" style=\"margin:0\">x</p>", page.Content);
    }

    [Theory]
    [InlineData(
        "<pre><code>a\n  b</code></pre>",
        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "border=\"0\"><tr><td><pre><code>a\n  b</code></pre></td></tr></table>"
    )]
    [InlineData(
        "<ul><li><input type=checkbox checked disabled> done</li><li><input type=checkbox> not</li></ul>",
        "<ul><li>☑  done</li><li>☐  not</li></ul>"
    )]
    [InlineData("<details open><summary>More</summary><p>Text</p></details>", "<div><p>More</p><p>Text</p></div>")]
    [InlineData(
        "<figure><img src=https://a.example/x.png alt=A width=100 height=50><figcaption>C</figcaption></figure>",
        "<div><img src=\"https://a.example/x.png\" alt=\"A\" width=\"100\" height=\"50\"><p>C</p></div>"
    )]
    [InlineData(
        "<img src=https://a.example/x.png alt='' width=1104 height=500 loading=lazy srcset='y 2x'>",
        "<img src=\"https://a.example/x.png\" alt=\"\" width=\"552\" height=\"250\">"
    )]
    [InlineData("<p id=x tabindex=0 aria-label=y data-z=1 onclick=z()>Text</p>", "<p>Text</p>")]
    [InlineData(
        "<p>a<sup class=footnote-ref id=r><a href=#n role=doc-noteref>1</a></sup></p><section "
            + "class=footnotes><ol><li id=n>Note <a class=footnote-back href=#r>↩</a></li></ol></section>",
        "<p>a<sup>1</sup></p><div><ol><li>Note </li></ol></div>"
    )]
    [InlineData(
        "<pre><code>f()<a class=code-note id=m href=#n role=doc-noteref><span class=t-c> // (</span>1<span "
            + "class=t-c>)</span></a></code></pre><ol><li id=n>Note <a class=code-back href=#m "
            + "role=doc-backlink>↩</a></li></ol>",
        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td>"
            + "<pre><code>f()<span> // (</span>1<span>)</span></code></pre></td></tr></table><ol><li>Note </li></ol>"
    )]
    [InlineData(
        "<math><semantics><mi>x</mi><annotation encoding=application/x-tex>x^2</annotation></semantics></math>",
        "<code>x^2</code>"
    )]
    [InlineData(
        "<p><math data-at=p.md:1:1 data-text=x² data-simple='&lt;i&gt;x&lt;/i&gt;&lt;sup&gt;2&lt;/sup&gt;'>"
            + "<mi>x</mi></math></p>",
        "<p><i>x</i><sup>2</sup></p>"
    )]
    [InlineData("<math display=block data-simple='&lt;i&gt;x&lt;/i&gt;'><mi>x</mi></math>", "<p><i>x</i></p>")]
    [InlineData(
        "<table><tr><th style='text-align: right'>a</th></tr></table>",
        "<table cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tbody><tr><th style=\"text-align: "
            + "right\" align=\"right\">a</th></tr></tbody></table>"
    )]
    [InlineData("<script>x()</script><style>p{}</style><form action=/x><p>in</p></form><!-- c -->", "")]
    [InlineData("<a href='javascript:x()'>a</a><img src=x onerror=y() alt=z>", "<a>a</a><img src=\"x\" alt=\"z\">")]
    public void What_mail_programs_do_not_know_becomes_something_they_do(string body, string expected) =>
        Assert.Equal(expected, Write(body, "").Content);

    [Theory]
    [InlineData(
        "<video src=https://a.example/v.mp4 title=Film data-at=p.md:3:1></video>",
        "a video player|a link to it|p.md:3:1",
        "<p><a href=\"https://a.example/v.mp4\">Film</a></p>"
    )]
    [InlineData(
        "<div data-at=p.md:9:1><iframe src=https://a.example/v></iframe></div>",
        "a frame|a link to it|p.md:9:1",
        "<div><p><a href=\"https://a.example/v\">https://a.example/v</a></p></div>"
    )]
    [InlineData(
        "<img src=https://a.example/x.webp alt=Words>",
        "a picture of the form .webp|its description|",
        "Words"
    )]
    [InlineData("<svg aria-label=Bars><path/></svg>", "a drawing in the text (SVG)|its label|", "Bars")]
    [InlineData(
        "<img src=https://a.example/x.png>",
        "a picture without a description (alt)|nothing, where pictures are off|",
        "<img src=\"https://a.example/x.png\" alt=\"\">"
    )]
    public void What_had_to_become_something_else_is_told_with_its_place(string body, string finding, string expected)
    {
        var page = Write(body, "");
        Assert.Equal(finding, string.Join(';', page.Findings.Select(f => $"{f.What}|{f.Instead}|{f.Place}")));
        Assert.Equal(expected, page.Content);
    }

    [Fact]
    public void Styles_that_most_mail_programs_leave_are_told()
    {
        var page = Write("<p>x</p>", "p { display: grid; color: var(--x) } a { position: absolute }");
        Assert.Equal(["display: grid", "color: var(--x)", "position: absolute"], page.Findings.Select(f => f.What));
    }

    [Fact]
    public void Pictures_take_the_form_that_mail_shows()
    {
        var page = MailPage.Write(
            Request(
                "<img src=https://a.example/x.svg alt=a><img src=https://a.example/i.svg alt='' width=16 height=16>",
                ""
            ) with
            {
                Pictures = address => new MailPicture(
                    address.Replace(".svg", ".png", StringComparison.Ordinal),
                    1104,
                    552
                ),
            }
        );
        Assert.Equal(
            "<img src=\"https://a.example/x.png\" alt=\"a\" width=\"552\" height=\"276\"><img "
                + "src=\"https://a.example/i.png\" alt=\"\" width=\"16\" height=\"16\">",
            page.Content
        );
    }

    [Fact]
    public void The_preheader_is_there_for_lists_of_mails_and_not_to_be_seen()
    {
        var page = MailPage.Write(
            Request("<p>Text</p>", "") with
            {
                Preheader = "\"A\" & <b>",
                Title = "</title><script>",
            }
        );
        Assert.Contains(
            "<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">&quot;A&quot; &amp; &lt;b&gt;&#847;",
            page.Html,
            StringComparison.Ordinal
        );
        Assert.Contains("<title>&lt;/title&gt;&lt;script&gt;</title>", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<code>{{ .Name }} {% if %} {$x} *|MC|*</code>",
        "<code>{&#123; .Name }} {&#37; if %} {&#36;x} *&#124;MC|*</code>"
    )]
    [InlineData(
        "<a href='{{ leave }}' title='{{ x }}'>{{ leave }}</a>",
        "<a href=\"{{ leave }}\" title=\"{&#123; x }}\">{{ leave }}</a>"
    )]
    public void What_only_looks_like_a_placeholder_reaches_readers_as_it_was_written(string body, string expected) =>
        Assert.Equal(expected, MailPage.Write(Request(body, "") with { Placeholder = "{{ leave }}" }).Content);

    [Fact]
    public void The_heaviest_parts_are_told_first_with_the_place_of_the_heaviest()
    {
        var page = Write(
            "<p>Short</p><figure class=code "
                + $"data-at=p.md:5:1><pre><code>{new string('x', 3000)}</code></pre></figure><figure "
                + "class=code data-at=p.md:9:1><pre><code>y</code></pre></figure><table data-kind=card "
                + $"role=presentation><tr><td>{new string('z', 900)}</td></tr></table>",
            ""
        );
        Assert.Equal([MailPart.Code, MailPart.Cards, MailPart.Text], page.Weights.Select(w => w.Kind));
        Assert.Equal("p.md:5:1", page.Weights[0].LargestPlace);
        Assert.InRange(page.Weights[0].Bytes, 3000, 3500);
        Assert.DoesNotContain("data-", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_nothing_runs_and_no_place_is_left() =>
        Gen.Select(
                Gen.OneOf(
                        "<p>",
                        "</p>",
                        "<script>",
                        "<a href=\"javascript:x\">",
                        "<img onerror=x src=y>",
                        "<table>",
                        "<td>",
                        "<pre>",
                        "\"'>",
                        "<div class='alert x' data-at=a:1:1>",
                        "<svg><script>",
                        "text"
                    )
                    .Array[0, 12]
                    .Select(string.Concat),
                Gen.String
            )
            .Sample(
                (body, styles) =>
                {
                    var content = Write(body, styles).Content;
                    Assert.DoesNotContain("<script", content, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain("javascript:", content, StringComparison.OrdinalIgnoreCase);
                    Assert.DoesNotContain(
                        "onerror=x",
                        content.Replace("&quot;", "", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    );
                    Assert.DoesNotContain("data-at", content, StringComparison.Ordinal);
                },
                iter: 2000
            );

    private static MailPage Write(string body, string styles) => MailPage.Write(Request(body, styles));

    private static MailRequest Request(string body, string styles) =>
        new()
        {
            Body = body,
            Styles = styles,
            Title = "Title",
            Language = "en",
        };
}
