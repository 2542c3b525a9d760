using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Blog.Images.Tests;

public class SvgImageTests
{
    private const string RedSquare = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
        <rect x="20" width="20" height="20" fill="#ff0000"/></svg>
        """;

    [Fact]
    public void An_svg_is_as_wide_as_wished_and_keeps_its_proportions_on_a_white_ground()
    {
        var picture = Draw(RedSquare, 80);

        Assert.Equal((80, 40), (picture.Width, picture.Height));
        Assert.Equal("#ffffff", picture.At(10, 20));
        Assert.Equal("#ff0000", picture.At(70, 20));
    }

    [Fact]
    public void The_same_svg_gives_the_same_bytes() =>
        Assert.Equal(
            SvgImage.ToPng(Bytes(RedSquare), 300)!.Png.ToArray(),
            SvgImage.ToPng(Bytes(RedSquare), 300)!.Png.ToArray()
        );

    [Theory]
    [InlineData("")]
    [InlineData("no svg")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect")]
    [InlineData("<html></html>")]
    public void What_cannot_be_read_is_null(string text) => Assert.Null(SvgImage.ToPng(Bytes(text), 100));

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1000000"/>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="1000000000" height="1000000000"/>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" width="1" height="100000"/>""")]
    public void An_image_of_too_many_pixels_is_null(string svg) => Assert.Null(SvgImage.ToPng(Bytes(svg), 10_000));

    [Fact]
    public void A_wish_for_too_many_pixels_is_null() => Assert.Null(SvgImage.ToPng(Bytes(RedSquare), 20_000));

    [Fact]
    public void A_file_that_the_image_refers_to_is_not_read()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".svg");
        File.WriteAllText(file, RedSquare);
        try
        {
            var address = new Uri(file).AbsoluteUri;
            Assert.False(Draw(Referring(address), 40).Has("#ff0000"));
            Assert.False(Draw(Referring(file), 40).Has("#ff0000"));
            // The same image inside the document is drawn, so that the two above say something.
            Assert.True(
                Draw(Referring("data:image/svg+xml;base64," + Convert.ToBase64String(Bytes(RedSquare).Span)), 40)
                    .Has("#ff0000")
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Nothing_is_asked_of_the_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/a";

        SvgImage.ToPng(Bytes(Referring(address)), 40);
        SvgImage.ToPng(
            Bytes(
                $"""
                <?xml-stylesheet href="{address}.css"?>
                <!DOCTYPE svg SYSTEM "{address}.dtd" [<!ENTITY e SYSTEM "{address}.txt">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xi="http://www.w3.org/2001/XInclude"
                    width="40" height="20">
                <style>@import url({address}.css)</style><use href="{address}#x"/>
                <xi:include href="{address}.xml"/><text y="15">&e;</text></svg>
                """
            ),
            40
        );

        Assert.False(listener.Pending());
    }

    [Fact]
    public void Entities_read_no_file()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, """<rect xmlns="http://www.w3.org/2000/svg" width="40" height="20" fill="#ff0000"/>""");
        var declaration = $"""<!DOCTYPE svg [<!ENTITY e SYSTEM "{new Uri(file).AbsoluteUri}">]>""";
        try
        {
            var drawn = SvgImage.ToPng(Bytes(declaration + OfEntity("e")), 40);
            Assert.False(drawn is not null && new Picture(drawn).Has("#ff0000"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Entities_of_entities_come_to_an_end()
    {
        var entities = string.Concat(
            Enumerable
                .Range(1, 12)
                .Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">")
        );

        var declaration = $"""<!DOCTYPE svg [<!ENTITY e0 "<rect width='1' height='1'/>">{entities}]>""";

        Assert.Null(SvgImage.ToPng(Bytes(declaration + OfEntity("e12")), 40));
    }

    [Fact]
    public void A_width_must_be_positive() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SvgImage.ToPng(Bytes(RedSquare), 0));

    private static string Referring(string address) =>
        $"""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">
            <image href="{address}" xlink:href="{address}" width="40" height="20"/></svg>
            """;

    private static string OfEntity(string name) =>
        $"""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">&{name};</svg>""";

    private static Picture Draw(string svg, int width) => new(SvgImage.ToPng(Bytes(svg), width));

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
