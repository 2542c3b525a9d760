using System.Text;
using Blog.Testing;

namespace Blog.Pages.Tests.Files;

public sealed class PublishFilesTests
{
    private const string Place = "52.3N";

    // Comment, tables, end: enough of a JPEG to have metadata.
    private static readonly byte[] _picture =
    [
        0xFF,
        0xD8,
        0xFF,
        0xFE,
        0,
        7,
        .. Encoding.ASCII.GetBytes(Place),
        0xFF,
        0xDB,
        0,
        3,
        1,
        0xFF,
        0xD9,
        1,
        2,
        3,
    ];

    private static readonly byte[] _clean = [0xFF, 0xD8, 0xFF, 0xDB, 0, 3, 1, 0xFF, 0xD9];

    [Theory]
    [InlineData("content/photo.jpg", "photo.jpg")]
    [InlineData("content/posts/2020-01-01-a/IMG 1 (é).JPG", "posts/a/IMG 1 (é).JPG")]
    [InlineData("content/cards/a.jpg", "cards/a.jpg")]
    [InlineData("content/files/photo.dat", "files/photo.dat")]
    public void A_picture_is_published_without_metadata_whatever_its_name(string file, string path)
    {
        var built = TestSite.With(Posting.Post("2020-01-01-a/index")).File(file, _picture).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(_clean, built.Outputs[path].Bytes.ToArray());
    }

    [Fact]
    public void A_picture_of_the_theme_is_published_without_metadata()
    {
        var built = TestSite.With().File("content/_theme/assets/me.jpg", _picture).Build();
        var path = Assert.Single(built.Paths, p => p.Contains("/me.", StringComparison.Ordinal));
        Assert.Equal(_clean, built.Outputs[path].Bytes.ToArray());
    }

    [Fact]
    public void What_is_removed_of_a_drawing_is_told_with_its_place()
    {
        const string svg =
            "<svg xmlns='http://www.w3.org/2000/svg'>\n  <script>x()</script><rect onclick='x()'/></svg>";
        var built = TestSite.With(("content/a.svg", svg)).Build();
        var told = Assert.Single(built.Diagnostics);
        Assert.Equal(
            "content/a.svg:2:4: warning BLOG194: The drawing is published without 'script', 'onclick'.",
            told.ToString()
        );
        Assert.DoesNotContain(
            "x()",
            Encoding.UTF8.GetString(built.Outputs["a.svg"].Bytes.Span),
            StringComparison.Ordinal
        );
        built = TestSite.With(("content/a.svg", "<svg>\n<g></svg>")).Build();
        Assert.StartsWith(
            "content/a.svg:2:6: warning BLOG194",
            Assert.Single(built.Diagnostics).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_drawing_that_the_settings_ask_for_keeps_its_scripts()
    {
        const string svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>";
        var built = TestSite
            .With(("content/site.yml", TestSite.Settings + "publish: [flame.svg]\n"), ("content/flame.svg", svg))
            .Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(svg, Encoding.UTF8.GetString(built.Outputs["flame.svg"].Bytes.Span));
    }

    [Fact]
    public void A_compressed_drawing_is_not_published_unless_the_settings_ask_for_it()
    {
        byte[] drawing = [0x1F, 0x8B, 8, 0, 1, 2, 3];
        var built = TestSite.With().File("content/a.svgz", drawing).Build();
        var told = Assert.Single(built.Mistakes);
        Assert.Equal("BLOG197", told.Id);
        Assert.Contains("save it as .svg", told.Message, StringComparison.Ordinal);
        var asked = TestSite
            .With(("content/site.yml", TestSite.Settings + "publish: [a.svgz]\n"))
            .File("content/a.svgz", drawing)
            .Build();
        Assert.Empty(asked.Diagnostics);
        Assert.Equal(drawing, asked.Outputs["a.svgz"].Bytes.ToArray());
    }

    [Fact]
    public void Metadata_that_cannot_be_removed_is_not_published()
    {
        byte[] photo = [.. "8BPS....<x:xmpmeta>"u8];
        var site = TestSite.With().File("content/a.psd", photo);
        var built = site.Build();
        Assert.Equal(["BLOG197"], built.Ids);
        Assert.True(built.Outputs["a.psd"].Bytes.IsEmpty);
        built = site.File("content/site.yml", TestSite.Settings + "publish: [a.psd]\n").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(photo, built.Outputs["a.psd"].Bytes.ToArray());
    }

    [Fact]
    public void Other_files_keep_their_bytes()
    {
        byte[] zip = [.. "PK\u0003\u0004Exif\0\0<x:xmpmeta>"u8];
        var built = TestSite.With().File("content/a.zip", zip).Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(zip, built.Outputs["a.zip"].Bytes.ToArray());
    }

    [Fact]
    public void Files_of_a_draft_are_held_back_with_it() =>
        Assert.DoesNotContain(
            TestSite
                .With(Posting.Post("2020-01-01-a/index", "draft: true"), ("content/posts/2020-01-01-a/p.svg", "<svg/>"))
                .Build()
                .Paths,
            p => p.EndsWith("p.svg", StringComparison.Ordinal)
        );
}
