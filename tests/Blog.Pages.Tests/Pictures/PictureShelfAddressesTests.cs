using System.Buffers.Binary;
using System.Text.RegularExpressions;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.Pictures;

public partial class PictureShelfAddressesTests
{
    private static readonly byte[] Photo = TestPicture.Photo(1400, 70);

    // A GIF of 900 by 4 pixels in one colour; decoders enlarge the screen to its frame, whatever the screen says.
    private static readonly byte[] Wide = Convert.FromHexString(
        "474946383961" + "84030400" + "800000" + "C83232FFFFFF" + "2C00000000840304000002" + Codes(900 * 4) + "003B"
    );

    [Theory]
    [InlineData(900, 0)]
    [InlineData(700, 1)]
    [InlineData(100, 1)]
    public void Every_address_that_a_page_shows_leads_somewhere(int screen, int warnings)
    {
        var gif = Wide.ToArray();
        BinaryPrimitives.WriteInt16LittleEndian(gif.AsSpan(6), (short)screen);
        var built = Site("![A](a.gif)", ("a.gif", gif)).Build();
        Assert.Equal(Enumerable.Repeat("BLOG214", warnings), built.Ids);
        var addresses = Addresses().Matches(built.Output("posts/x/index.html")).Select(m => m.Value[1..]).ToArray();
        Assert.NotEmpty(addresses);
        Assert.All(addresses, a => Assert.Contains(a, built.Paths));
    }

    [Fact]
    public void A_picture_with_its_metadata_has_an_address_that_nobody_guesses()
    {
        byte[] told = [.. Photo.AsSpan(0, 33), 0, 0, 0, 5, .. "tEXta\0Ada"u8, 0, 0, 0, 0, .. Photo.AsSpan(33)];
        var built = Site("![A](a.png){.keep-metadata}", ("a.png", told)).Build();
        var path = Whole().Match(built.Output("posts/x/index.html")).Value;
        Assert.NotEmpty(path);
        Assert.Equal(told, built.Outputs[path].Bytes.ToArray());
        Assert.Equal(Photo, built.Outputs["posts/x/a.png"].Bytes.ToArray());
        Assert.NotNull(built.Site.Find(new SitePath(path)));
        Assert.Null(built.Site.Find(new SitePath("posts/x/a.png.whole.png")));
        Assert.Null(built.Site.Find(new SitePath("posts/x/a.png.whole-.png")));
        Assert.Null(built.Site.Find(new SitePath("posts/x/a.png.whole-0123456789abcdef.png")));
        Assert.Null(built.Site.Find(new SitePath(path[..^5] + ".png")));
        var other = Site("![A](a.png){.keep-metadata}", ("a.png", Photo)).Build();
        Assert.Null(other.Site.Find(new SitePath(path)));
    }

    private static TestSite Site(string text, (string Name, byte[] Bytes) file) =>
        TestSite
            .With(("content/posts/2020-01-01-x/index.md", $"---\ntitle: X\n---\n{text}\n"))
            .File("content/posts/2020-01-01-x/" + file.Name, file.Bytes);

    // LZW of pixels of colour 0 (GIF89a, appendix F): a clear code before each, so that all codes have three bits.
    private static string Codes(int pixels)
    {
        var codes = Enumerable.Range(0, pixels).SelectMany(_ => new[] { 4, 0 }).Append(5);
        var bits = string.Concat(codes.Select(c => new string([.. $"{c:b3}".Reverse()])));
        var bytes = bits.Chunk(8).Select(b => b.Select((bit, at) => bit == '1' ? 1 << at : 0).Sum());
        return string.Concat(
            bytes.Chunk(255).Select(block => $"{block.Length:X2}" + string.Concat(block.Select(b => $"{b:X2}")))
        );
    }

    [GeneratedRegex("/posts/x/a\\.[^ \",]+")]
    private static partial Regex Addresses();

    [GeneratedRegex("posts/x/a\\.png\\.whole-[0-9a-f]{16}\\.png")]
    private static partial Regex Whole();
}
