using System.Diagnostics;
using System.Xml.Linq;
using Blog.Html.Drawings;
using CsCheck;

namespace Blog.Html.Tests.Drawings;

public sealed class SvgDrawingTests
{
    private static readonly string[] Pieces =
    [
        "<svg viewBox='0 0 1 1'>",
        "</svg>",
        "<style>",
        "</style>",
        ".a{fill:red}",
        "<g class='a' onload='x' id=b>",
        "</g>",
        "<script>",
        "<foreignObject><p>",
        "<![CDATA[",
        "]]>",
        "<a href='javascript:x'>",
        "<use href='#b'/>",
        "<text>a",
        "<!--",
        "-->",
        "<title>",
        "&lt;script&gt;",
        "<math><mtext>",
        "<table>",
        "\"",
        "'",
    ];

    [Fact]
    public void A_drawing_by_Graphviz_keeps_its_shapes_and_texts()
    {
        var read = SvgDrawing.Read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg width="60pt" height="45pt" viewBox="0.00 0.00 60.00 45.00" xmlns="http://www.w3.org/2000/svg">
            <g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 40)"><title>G</title>
            <text text-anchor="middle" x="59" y="-14.3" font-family="Times,serif">a &amp; b &lt;c&gt;</text>
            </g></svg>
            """,
            "",
            ""
        );
        Assert.Equal(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"60\" viewBox=\"0 0 60 45\">"
                + "<g transform=\"scale(1 1) rotate(0) translate(4 40)\">"
                + "<text text-anchor=\"middle\" x=\"59\" y=\"-14.3\" font-family=\"Times,serif\">a &amp; b &lt;c&gt;"
                + "</text></g></svg>",
            read.Html
        );
        Assert.Equal((80, 60), (read.Width, read.Height));
        Assert.Empty(read.Removed);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<rect onclick='alert(1)'/>", "onclick")]
    [InlineData("<foreignObject><p onclick=x>a</p></foreignObject>", "foreignObject")]
    [InlineData("<image href='https://evil.example/x.png'/>", "image")]
    [InlineData("<image href='data:image/svg+xml;base64,AAAA'/>", "image")]
    [InlineData("<use href='https://evil.example/x.svg#a'/>", "use")]
    [InlineData("<animate attributeName='href' to='javascript:alert(1)'/>", "animate")]
    [InlineData("<set attributeName='onload' to='alert(1)'/>", "set")]
    public void What_runs_or_loads_is_left_out_and_told(string hostile, string name)
    {
        var read = SvgDrawing.Read($"<svg viewBox='0 0 1 1'>{hostile}<circle r='1'/></svg>", "p-", ".p");
        Assert.Contains(name, read.Removed);
        AssertHarmless(read.Html);
    }

    [Theory]
    [InlineData("<a href='javascript:alert(1)'><text>t</text></a>")]
    [InlineData("<a xlink:href='data:text/html,x'><text>t</text></a>")]
    [InlineData("<rect fill='url(https://evil.example/#a)'/><text>t</text>")]
    [InlineData("<rect style='fill:url(//evil.example/a)'/><text>t</text>")]
    [InlineData("<rect style='behavior:url(x);-moz-binding:url(y)'/><text>t</text>")]
    [InlineData("<style>@import url(https://evil.example/a.css); rect{fill:red}</style><text>t</text>")]
    [InlineData("<style>@font-face{font-family:x;src:url(https://evil.example/f)}</style><text>t</text>")]
    [InlineData("<style>body{display:none} html *{color:red} text{x:expression(1)}</style><text>t</text>")]
    [InlineData("<style>text{fill:\\75rl(https://evil.example/a)}</style><text>t</text>")]
    [InlineData("<style>text{fill:red}</style></svg><script>alert(1)</script><svg><text>t</text>")]
    [InlineData("<style><![CDATA[</style><script>alert(1)</script>]]></style><text>t</text>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><text>t&x;</text>")]
    [InlineData("<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>")]
    public void Nothing_leads_out_of_a_drawing(string hostile)
    {
        var read = SvgDrawing.Read($"<svg viewBox='0 0 1 1'>{hostile}</svg>", "p-", ".p");
        Assert.Null(read.Problem);
        AssertHarmless(read.Html);
    }

    [Fact]
    public void Names_and_styles_are_the_drawings_own()
    {
        var read = SvgDrawing.Read(
            "<svg id='my-svg' viewBox='0 0 1 1'><style>#my-svg .node{fill:red} .node,.gone,p{stroke:url(#g)}"
                + ".gone{fill:blue}</style><linearGradient id='g'/><marker id='m'/>"
                + "<rect class='node card' fill=\"url('#g')\"/><use href='#r'/><rect id='r'/><rect id='x'/></svg>",
            "d1-",
            ".d1"
        );
        Assert.Equal(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\" viewBox=\"0 0 1 1\" id=\"d1-my-svg\">"
                + "<style>.d1 #d1-my-svg .d1-node{fill:red}.d1 .d1-node{stroke:url(#d1-g)}</style>"
                + "<linearGradient id=\"d1-g\"/><rect class=\"d1-node\" fill=\"url(#d1-g)\"/>"
                + "<use href=\"#d1-r\"/><rect id=\"d1-r\"/><rect/></svg>",
            read.Html
        );
    }

    [Fact]
    public void A_font_that_a_machine_may_not_have_has_one_beside_it_that_it_has() =>
        Assert.Contains(
            "font-family=\"Fancy, sans-serif\"",
            SvgDrawing.Read("<svg viewBox='0 0 1 1'><text font-family='Fancy'>a</text></svg>", "", "").Html,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_link_to_the_web_and_a_title_stay()
    {
        var read = SvgDrawing.Read(
            "<svg viewBox='0 0 1 1'><title>What\nit shows</title><a xlink:href='https://a.example/'><text>t</text></a>"
                + "</svg>",
            "",
            ""
        );
        Assert.Contains("<a href=\"https://a.example/\"><text>t</text></a>", read.Html, StringComparison.Ordinal);
        Assert.Equal("What it shows", read.Title);
    }

    [Theory]
    [InlineData("", "there is no svg element in it")]
    [InlineData("<p>No drawing</p>", "there is no svg element in it")]
    [InlineData("\0\u0001\uD800 garbage", "there is no svg element in it")]
    [InlineData("<svg><rect/></svg>", "it has neither a size nor a viewBox")]
    [InlineData("<svg viewBox='0 0 1e99 NaN'/>", "it has neither a size nor a viewBox")]
    [InlineData("<svg width='-1' height='2'/>", "it has neither a size nor a viewBox")]
    public void What_is_no_drawing_is_told(string text, string problem) =>
        Assert.Equal(problem, SvgDrawing.Read(text, "", "").Problem);

    [Theory]
    [InlineData("<g id='a0'><rect/></g>", true)]
    [InlineData("<g id='a0'><use href='#a0'/></g>", false)]
    public void A_drawing_whose_parts_show_one_another_without_end_is_not_read(string first, bool isRead)
    {
        var few = $"<svg viewBox='0 0 1 1'>{first}<use href='#a0'/><use href='#a0'/></svg>";
        Assert.Equal(isRead, SvgDrawing.Read(few, "", "").Problem is null);

        var doubled = Enumerable
            .Range(1, 40)
            .Select(i => $"<g id='a{i}'><use href='#a{i - 1}'/><use href='#a{i - 1}'/></g>");
        var many = $"<svg viewBox='0 0 1 1'>{first}{string.Concat(doubled)}</svg>";
        Assert.Contains("use one another", SvgDrawing.Read(many, "", "").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_that_is_too_large_is_not_read()
    {
        Assert.NotNull(SvgDrawing.Read("<svg>" + new string('a', SvgDrawing.MaxCharacters), "", "").Problem);
        Assert.NotNull(SvgDrawing.Read("<svg>" + string.Concat(Enumerable.Repeat("<g/>", 50_000)), "", "").Problem);
    }

    [Theory]
    [InlineData("<g>", 19_000)]
    [InlineData("<style>.a{", 19_000)]
    [InlineData("<style>a,", 150_000)]
    [InlineData("<style>{", 1)]
    [InlineData("<text>(url(", 19_000)]
    [InlineData("<g fill='rgb(rgb(rgb(rgb(url(url(url(", 19_000)]
    public void Time_grows_no_faster_than_the_text(string piece, int times)
    {
        var text = "<svg viewBox='0 0 1 1'>" + string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();
        SvgDrawing.Read(text[..Math.Min(text.Length, SvgDrawing.MaxCharacters)], "p-", ".p");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void One_long_value_takes_no_longer_than_many_short_ones()
    {
        var value = string.Concat(Enumerable.Repeat("rotate(", 250_000));
        var css = string.Concat(Enumerable.Repeat("/*", 100_000)) + string.Concat(Enumerable.Repeat("{", 100_000));
        var watch = Stopwatch.StartNew();
        SvgDrawing.Read($"<svg viewBox='0 0 1 1'><style>{css}</style><g transform='{value}'/></svg>", "p-", ".p");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_clean_drawing_is_clean_and_any_text_can_be_read() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 14], Gen.String[0, 4])
            .Sample(
                (pieces, tail) =>
                {
                    var once = SvgDrawing.Read(
                        "<svg viewBox='0 0 1 1'>" + string.Concat(pieces.Select(p => Pieces[p])) + tail,
                        "",
                        ""
                    );
                    if (once.Problem is not null)
                        return;
                    AssertHarmless(once.Html);
                    Assert.Empty(SvgDrawing.Read(once.Html, "", "").Removed);
                },
                iter: 3_000
            );

    // What stands in a text is text, whatever it looks like.
    private static void AssertHarmless(string html)
    {
        string[] elements = ["script", "foreignObject", "animate", "set", "image", "iframe", "p"];
        string[] signs = ["javascript:", "evil.example", "@import", "file:", "body{", "data:"];
        foreach (var element in XElement.Parse(html).DescendantsAndSelf())
        {
            Assert.DoesNotContain(element.Name.LocalName, elements);
            var style = element.Name.LocalName == "style" ? element.Value : "";
            foreach (var attribute in element.Attributes())
            {
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), html);
                style += attribute.Value;
            }

            Assert.All(signs, s => Assert.DoesNotContain(s, style, StringComparison.OrdinalIgnoreCase));
        }
    }
}
