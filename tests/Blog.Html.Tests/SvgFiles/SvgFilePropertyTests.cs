using System.Diagnostics;
using System.Text;
using System.Xml;
using Blog.Html.SvgFiles;
using CsCheck;

namespace Blog.Html.Tests.SvgFiles;

public sealed class SvgFilePropertyTests
{
    private const string Open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";

    [Fact]
    public void Whatever_is_given_comes_out_as_xml_without_scripts()
    {
        string[] pieces =
        [
            "<g>",
            "</g>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<a href='javascript:evil'>",
            "</a>",
            "url(https://evil.example)",
            "@import 'x';",
            "&lt;",
            "&#1;",
            "&x;",
            "<?xml-stylesheet href='e'?>",
            "<rect onload='evil'/>",
            "<p:q xmlns:p='u'/>",
            "<r xmlns='http://www.w3.org/1999/xhtml'/>",
            "\0",
            "\uFFFF",
            "é",
            " ",
            "xml:space='x'",
            "<foreignObject>",
            "</foreignObject>",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 12]
            .Sample(
                parts =>
                {
                    var svg = Open + string.Concat(parts) + "</svg>";
                    var clean = Clean(svg);
                    if (clean.Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(svg)))
                        return;
                    var document = new XmlDocument { XmlResolver = null };
                    document.LoadXml(Text(clean));
                    Assert.Empty(document.GetElementsByTagName("script"));
                    Assert.Empty(document.SelectNodes("//@onload | //@href")!.OfType<XmlAttribute>());
                },
                iter: 5_000
            );
    }

    [Fact]
    public void Any_bytes_can_be_given()
    {
        byte[][] heads =
        [
            [],
            [0xFF, 0xFE],
            [0xFE, 0xFF],
            [0xEF, 0xBB, 0xBF],
            [.. "<?xml version='1.0' encoding='utf-16'?>"u8],
            [.. "<?xml version='1.0' encoding='iso-8859-1'?>"u8],
            [.. "<?xml version='1.1' encoding='shift_jis'?>"u8],
        ];
        var file = Encoding.UTF8.GetBytes(Open + "<style>a{fill:url(x)}</style><a href='y' onclick='z'>é</a></svg>");
        Gen.Select(Gen.Int[0, heads.Length - 1], Gen.Int[0, file.Length - 1], Gen.Byte, Gen.Byte.Array[0, 20])
            .Sample(
                (head, at, value, tail) =>
                {
                    byte[] bytes = [.. heads[head], .. file, .. tail];
                    bytes[heads[head].Length + at] = value;
                    var clean = SvgFile.Clean(bytes, p => p).Bytes;
                    Assert.True(
                        clean.Span.IndexOf("onclick="u8) < 0 || clean.Span.IndexOf("<a "u8) < 0,
                        $"{head} {at}"
                    );
                },
                iter: 5_000
            );
    }

    [Fact]
    public void Time_grows_with_the_file()
    {
        var watch = Stopwatch.StartNew();
        Clean(Open + string.Concat(Enumerable.Repeat("<g>", 300_000)));
        Clean(Open + $"<style>{string.Concat(Enumerable.Repeat("@import url('", 100_000))}</style></svg>");
        Clean(Open + $"<path d='{new string('1', 3_000_000)}' fill='{new string('(', 1_000_000)}'/></svg>");
        Clean(Open + string.Concat(Enumerable.Repeat("<script/>", 300_000)) + "</svg>");
        Assert.True(watch.ElapsedMilliseconds < 20_000);
    }

    private static CleanedSvg Clean(string svg) => SvgFile.Clean(Encoding.UTF8.GetBytes(svg), p => p);

    private static string Text(CleanedSvg clean) => Encoding.UTF8.GetString(clean.Bytes.Span);
}
