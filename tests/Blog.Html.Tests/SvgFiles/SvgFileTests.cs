using System.Text;
using Blog.Html.SvgFiles;

namespace Blog.Html.Tests.SvgFiles;

public sealed class SvgFileTests
{
    private const string Open =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        + "xmlns:i='http://www.inkscape.org/namespaces/inkscape' viewBox='0 0 9 9'>";

    [Theory]
    [InlineData(
        "<?xml version='1.0'?>\r\n<!-- (c) Ann --><svg  xmlns=\"http://www.w3.org/2000/svg\" ><rect width='1'/></svg>\n"
    )]
    [InlineData("<svg/>")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>"
    )]
    [InlineData(
        Open
            + "<style>@font-face{font-family:A;src:url(data:font/woff2;base64,AAAA)} .a{fill:url(#g)} "
            + "@namespace url(http://www.w3.org/2000/svg);</style></svg>"
    )]
    [InlineData(Open + "<style><![CDATA[.a > .b { fill: red }]]></style></svg>")]
    [InlineData(
        Open + "<a href='https://a.example/?q=(1)'><text>go</text></a><a xlink:href=' mailto:a@b.example'/></svg>"
    )]
    [InlineData(
        Open + "<use xlink:href='#p'/><use href='other.svg#p'/><image href='data:image/png;base64,AAAA'/></svg>"
    )]
    [InlineData(
        Open + "<image href='data:image/svg+xml,%3Csvg/%3E' filter='url(&quot;#f&quot;)'/><feImage href='#a'/></svg>"
    )]
    [InlineData(
        Open
            + "<animate attributeName='fill' values='url(#a);#fff' begin='click'/>"
            + "<set attributeName='href' to='#b'/></svg>"
    )]
    [InlineData(
        Open
            + "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml' style='color:red'>"
            + "<p>a<br/>b</p></div></foreignObject></svg>"
    )]
    [InlineData(Open + "<text onset='1'>on load = \"alert(1)\" javascript:</text></svg>", "onset")]
    public void A_file_that_runs_nothing_keeps_its_bytes(string svg, params string[] removed)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        var clean = Clean(svg);
        Assert.Equal(removed, clean.Removed.Select(r => r.Name));
        if (removed.Length == 0)
            Assert.Equal(bytes, clean.Bytes.ToArray());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>", "script")]
    [InlineData("<script xlink:href='https://evil.example/x.js'/>", "script")]
    [InlineData("<x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script>", "x:script")]
    [InlineData("<rect onclick='evil()' OnLoad='evil()'/>", "onclick OnLoad")]
    [InlineData("<a href='javascript:evil()'><text>t</text></a>", "href")]
    [InlineData("<a xlink:href='java&#9;script:evil()'/>", "xlink:href")]
    [InlineData("<a href='&#1;JavaScript:evil'/>", "")]
    [InlineData("<a href='data:text/html,&lt;script>evil&lt;/script>'/>", "href")]
    [InlineData("<set attributeName='href' to='javascript:evil()'/>", "set")]
    [InlineData("<animate attributeName='xlink:href' values='#a;javascript:evil()'/>", "animate")]
    [InlineData("<animate attributeName='onclick' to='evil()'/>", "animate")]
    [InlineData("<image href='https://evil.example/x.png'/>", "href")]
    [InlineData("<image href='//evil.example/x.png'/>", "href")]
    [InlineData("<image href='/\\evil.example/x.png'/>", "href")]
    [InlineData("<use href='data:image/svg+xml,evil'/>", "href")]
    [InlineData("<rect fill='url(https://evil.example/a#b)'/>", "fill")]
    [InlineData("<rect style='fill:u\\72l(https://evil.example)'/>", "style")]
    [InlineData("<rect style='fill:image-set(\"https://evil.example\" 1x)'/>", "style")]
    [InlineData("<style>@import 'https://evil.example'; a{}</style>", "style")]
    [InlineData("<style>@imp<![CDATA[ort url(https://evil.example);]]></style>", "style")]
    [InlineData("<style>@\\69mport url(//evil.example);</style>", "style")]
    [InlineData("<style>a{background:URL( 'https://evil.example' )}</style>", "style")]
    [InlineData("<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='evil'/></foreignObject>", "iframe")]
    [InlineData(
        "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='x' onerror='evil'/></foreignObject>",
        "onerror"
    )]
    [InlineData("<foreignObject><form xmlns='http://www.w3.org/1999/xhtml' action='evil'/></foreignObject>", "form")]
    [InlineData("<foreignObject><meta xmlns='http://www.w3.org/1999/xhtml' content='evil'/></foreignObject>", "meta")]
    [InlineData("<g xml:base='https://evil.example/'/>", "xml:base")]
    [InlineData("<handler>evil</handler>", "handler")]
    public void What_runs_or_loads_goes(string part, string names)
    {
        var clean = Clean(Open + "<rect width='3'/>" + part + "<circle r='2'/></svg>");
        var text = Text(clean);
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
        Assert.Contains("<rect", text, StringComparison.Ordinal);
        if (names.Length == 0)
            return;
        Assert.Equal(
            names
                .Split(' ')
                .Select(n => n.Split(':') is [_, var local] && n != "xml:base" && n != "xlink:href" ? local : n),
            clean.Removed.Select(r => r.Name)
        );
        Assert.Contains("<circle", text, StringComparison.Ordinal);
        Assert.All(clean.Removed, r => Assert.True(r.Line == 1 && r.Column > Open.Length));
        Assert.Equal(clean.Bytes.ToArray(), SvgFile.Clean(clean.Bytes, p => p).Bytes.ToArray());
    }

    [Fact]
    public void What_programs_keep_for_themselves_goes_without_a_word()
    {
        var clean = Clean(
            Open
                + "<metadata><x>/home/ann</x></metadata><i:view path='/home/ann'/>"
                + "<rect i:export='/home/ann' id='a'/></svg>"
        );
        Assert.Empty(clean.Removed);
        Assert.DoesNotContain("ann", Text(clean), StringComparison.Ordinal);
        Assert.Contains("<rect id=\"a\" />", Text(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_of_others_and_programs_that_transform_go()
    {
        var clean = Clean("<?xml-stylesheet type='text/xsl' href='evil.xsl'?>" + Open + "</svg>");
        Assert.Equal(["xml-stylesheet"], clean.Removed.Select(r => r.Name));
        Assert.DoesNotContain("evil", Text(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_document_type_declares_is_written_out_and_judged()
    {
        var clean = Clean(
            "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!ENTITY s '<script>evil</script>'>"
                + "<!ATTLIST svg onload CDATA 'evil()'>]><svg xmlns='&ns;'>&s;<rect/></svg>"
        );
        Assert.Equal(["onload", "script"], clean.Removed.Select(r => r.Name).Order());
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect /></svg>", Text(clean));
    }

    [Fact]
    public void An_entity_bomb_does_not_go_off()
    {
        var lots = string.Concat(
            Enumerable
                .Range(1, 30)
                .Select(i => $"<!ENTITY a{i} '{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}'>")
        );
        var clean = Clean($"<!DOCTYPE svg [<!ENTITY a0 'ha'>{lots}]>{Open}<rect/>&a30;<script>evil</script></svg>");
        Assert.True(clean.Bytes.Length < 500_000);
        Assert.Null(clean.Removed[^1].Name);
        Assert.DoesNotContain("evil", Text(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_of_files_are_not_read()
    {
        var clean = Clean($"<!DOCTYPE svg [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>{Open}<text>&f;</text></svg>");
        Assert.Contains("<text></text>", Text(clean), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_not_well_formed_the_beginning_stays()
    {
        var clean = Clean(Open + "\n<rect width='3'/><script>evil</script></g><script>evil</script></svg>");
        Assert.Equal(["script", null], clean.Removed.Select(r => r.Name));
        Assert.Equal(2, clean.Removed[^1].Line);
        Assert.EndsWith("<rect width=\"3\" /></svg>", Text(clean), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><script>evil</script></html>")]
    [InlineData("<?xml version='1.0' encoding='utf-7'?><svg>+ADw-script</svg>")]
    [InlineData("evil")]
    public void What_is_no_svg_becomes_an_empty_one(string text) =>
        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\" />", Text(Clean(text)));

    [Fact]
    public void Letters_of_an_old_encoding_keep_their_bytes()
    {
        byte[] file =
        [
            .. "<?xml version=\"1.0\" encoding=\"windows-1251\"?><svg><text onclick='x'>"u8,
            0xCF,
            0xF0,
            .. "</text></svg>"u8,
        ];
        var clean = SvgFile.Clean(file, p => p);
        Assert.Equal(["onclick"], clean.Removed.Select(r => r.Name));
        Assert.True(clean.Bytes.Span.IndexOf((byte[])[0xCF, 0xF0]) > 0);
        Assert.Contains(
            "encoding=\"windows-1251\"",
            Encoding.Latin1.GetString(clean.Bytes.Span),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_picture_in_the_file_loses_its_metadata_without_a_word()
    {
        var svg = Open + "<image href='data:image/jpeg;base64,AQID'/></svg>";
        var clean = SvgFile.Clean(Encoding.UTF8.GetBytes(svg), p => p[1..]);
        Assert.Empty(clean.Removed);
        Assert.Contains("data:image/jpeg;base64,AgM=", Text(clean), StringComparison.Ordinal);
    }

    private static CleanedSvg Clean(string svg) => SvgFile.Clean(Encoding.UTF8.GetBytes(svg), p => p);

    private static string Text(CleanedSvg clean) => Encoding.UTF8.GetString(clean.Bytes.Span);
}
