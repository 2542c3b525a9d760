using Blog.Markdown.RawHtml.Scanning;

namespace Blog.Markdown.Tests.RawHtml.Scanning;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("<a href=x>", "a href x")]
    [InlineData("<A HREF = 'x y' title=\"\">", "a href x y;a title ")]
    [InlineData("<img/src=a alt>", "img src a")]
    [InlineData("<a =x=y>", "a =x y")]
    [InlineData("a < b <c d=1", "c d 1")]
    [InlineData("<a href='x", "")]
    [InlineData("</a href=x><!doctype href=x><?php href=x?>", "")]
    [InlineData("<!--<a href=x>--><!--><b c=d><!---><e f=g>", "b c d;e f g")]
    [InlineData("<script src=x>'<a href=y>'</SCRIPT><a href=z>", "script src x;a href z")]
    public void The_attributes_of_tags_are_found(string html, string expected)
    {
        var values = HtmlScanner.Scan(html).Values.Select(v => $"{v.Tag} {v.Name} {html[v.Start..v.End]}");

        Assert.Equal(expected, string.Join(';', values));
    }

    [Theory]
    [InlineData("<!-- a -->", false)]
    [InlineData("a < b > c </ d>", false)]
    [InlineData("</b>", true)]
    [InlineData("<!doctype html>", true)]
    public void Markup_is_told_from_text_and_comments(string html, bool hasMarkup) =>
        Assert.Equal(hasMarkup, HtmlScanner.Scan(html).HasMarkup);

    [Theory]
    [InlineData("<img srcset='a.png, b.png 2x,c,d.png 100w ,'>", "a.png;b.png;c,d.png")]
    [InlineData("<img srcset=' data:image/png;base64,AA= 1x, , e 2x'>", "data:image/png;base64,AA=;e")]
    [InlineData("<use href=a><base href=b><image href=c></image><p cite=d>", "c")]
    public void The_addresses_in_attributes_are_found(string html, string expected)
    {
        var addresses = HtmlScanner
            .Scan(html)
            .Values.SelectMany(v => HtmlAddresses.In(html, v))
            .Select(a => html[a.Start..a.End]);

        Assert.Equal(expected, string.Join(';', addresses));
    }
}
