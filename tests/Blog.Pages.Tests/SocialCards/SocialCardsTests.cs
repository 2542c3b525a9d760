using System.Collections.Concurrent;
using System.Text;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Images;
using Blog.Testing;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Tests.SocialCards;

public sealed class SocialCardsTests
{
    private const string Template = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
        <text data-box="80 80 1000 400" font-size="80">{{ page.title }}
        {{ if post && post.part }} {{ post.part }}{{ end }}</text>
        </svg>
        """;

    private static readonly TestSite Site = TestSite
        .With(
            ("content/posts/2020-01-01-a.md", "---\ntitle: A & <b>\nseries: S\ntags: [t]\n---\nText."),
            ("content/pages/about.md", "---\ntitle: About\n---\nText."),
            ("themes/paper/social.svg", Template)
        )
        .File(
            "themes/paper/layouts/base.html",
            "{{ if page.image }}<meta property=\"og:image\" content=\"{{ page.image.absolute_url }}\">"
                + "{{ page.image.width }}x{{ page.image.height }} {{ page.image.alt }}{{ end }}"
                + "<script>{{ page.structured_data }}</script>{{ content }}"
        );

    [Theory]
    [InlineData("posts/a/index.html", "social-cards/posts/a.png")]
    [InlineData("about/index.html", "social-cards/about.png")]
    [InlineData("series/s/index.html", "social-cards/series/s.png")]
    [InlineData("index.html", "social-cards/index.png")]
    [InlineData("tags/t/index.html", "social-cards/index.png")]
    [InlineData("archive/index.html", "social-cards/index.png")]
    [InlineData("404.html", "social-cards/index.png")]
    public void Every_page_has_a_card_and_lists_share_that_of_the_site(string page, string card)
    {
        var built = Site.Build();
        Assert.Contains(
            $"<meta property=\"og:image\" content=\"https://notes.example/{card}\">1200x630 ",
            built.Output(page),
            StringComparison.Ordinal
        );
        Assert.Equal([0x89, .. "PNG"u8], built.Outputs[card].Bytes.Span[..4].ToArray());
        Assert.Empty(built.Diagnostics);
    }

    [Fact]
    public void A_card_says_its_words_to_those_who_do_not_see_it_and_search_engines_get_it()
    {
        var page = Site.Build().Output("posts/a/index.html");
        Assert.Contains("1200x630 A &amp; &lt;b&gt; - Notes<", page, StringComparison.Ordinal);
        Assert.Contains("\"image\":\"https://notes.example/social-cards/posts/a.png\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1600, 1200, "1200x630")]
    [InlineData(900, 400, "761x400")]
    public void The_picture_of_the_author_is_cropped_and_never_enlarged(int width, int height, string size)
    {
        var built = WithImage("content/posts/photo.png", Photo(width, height)).Build();
        Assert.Contains(
            $"https://notes.example/social-cards/posts/a.jpg\">{size} Of a",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        Assert.Equal([0xFF, 0xD8], built.Outputs["social-cards/posts/a.jpg"].Bytes.Span[..2].ToArray());
        Assert.False(built.Has("social-cards/posts/a.png"));
    }

    [Theory]
    [InlineData("small.png", 300)]
    [InlineData("drawing.svg", 1600)]
    public void A_picture_that_networks_do_not_show_gives_way_to_a_drawn_card(string name, int width)
    {
        var bytes = name.EndsWith(".svg", StringComparison.Ordinal) ? Svg(width, 900) : Photo(width, 200);
        var built = WithImage("content/posts/" + name, bytes, name).Build();
        Assert.Contains(
            "social-cards/posts/a.png\">1200x630 ",
            built.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_picture_of_another_site_gives_way_to_a_drawn_card() =>
        Assert.Contains(
            "social-cards/posts/a.png",
            Site.File("content/posts/2020-01-01-a.md", "---\ntitle: A\nimage: https://x.example/a.png\n---\n")
                .Build()
                .Output("posts/a/index.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_picture_that_is_damaged_has_a_drawn_card_in_its_place()
    {
        var damaged = Photo(1600, 1200)[..60];
        var built = WithImage("content/posts/photo.png", damaged).Build();
        Assert.Equal([0xFF, 0xD8], built.Outputs["social-cards/posts/a.jpg"].Bytes.Span[..2].ToArray());
    }

    [Theory]
    [InlineData("social_cards: false\n", "")]
    [InlineData("", "social_card: false\n")]
    public void Cards_are_turned_off_for_the_site_and_for_a_document(string setting, string matter)
    {
        var site = Site.File("content/site.yml", TestSite.Settings + setting)
            .File("content/posts/2020-01-01-a.md", $"---\ntitle: A\n{matter}---\nText.");
        var built = site.Build();
        Assert.DoesNotContain("og:image", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        Assert.False(built.Has("social-cards/posts/a.png"));
        Assert.Equal(matter.Length > 0, built.Has("social-cards/index.png"));
    }

    [Fact]
    public void Without_cards_the_picture_of_the_author_stays_as_it_is_and_a_drawing_is_left_out()
    {
        var off = TestSite.Settings + "social_cards: false\n";
        var photo = WithImage("content/posts/photo.png", Photo(1600, 1200)).File("content/site.yml", off).Build();
        Assert.Contains(
            "notes.example/posts/photo.png\">1600x1200",
            photo.Output("posts/a/index.html"),
            StringComparison.Ordinal
        );
        var drawing = WithImage("content/posts/d.svg", Svg(1600, 900), "d.svg").File("content/site.yml", off).Build();
        Assert.DoesNotContain("og:image", drawing.Output("posts/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_has_a_picture_of_its_own_where_the_settings_name_one()
    {
        var site = Site.File("content/site.yml", TestSite.Settings + "social_image: {src: /site.png, alt: Us}\n");
        var built = site.File("content/site.png", Photo(1600, 1200)).Build();
        Assert.Contains("social-cards/index.jpg\">1200x630 Us", built.Output("index.html"), StringComparison.Ordinal);
        Assert.Contains("social-cards/index.jpg", built.Output("tags/t/index.html"), StringComparison.Ordinal);
        Assert.Contains("social-cards/posts/a.png", built.Output("posts/a/index.html"), StringComparison.Ordinal);
        var missing = Assert.Single(site.Build().Mistakes, d => d.Id == "BLOG062");
        Assert.Equal(4, missing.Location.Line);
    }

    [Fact]
    public void A_template_that_makes_no_card_is_an_error_at_the_template_once()
    {
        var built = Site.File("content/_theme/social.svg", "<svg viewBox=\"0 0 10 10\"/>").Build();
        Assert.StartsWith("content/_theme/social.svg", built.Mistakes[0].Location.ToString(), StringComparison.Ordinal);
        Assert.Equal(["BLOG192"], built.Ids.Distinct());
    }

    [Fact]
    public void Scripts_that_the_font_lacks_are_told_once_with_the_first_place()
    {
        var built = Site.File("content/posts/2020-01-02-b.md", "---\ntitle: 入門 🚀\n---\n")
            .File("content/posts/2020-01-03-c.md", "---\ntitle: מבוא\n---\n")
            .Build();
        var told = Assert.Single(built.Mistakes);
        Assert.Equal("BLOG193", told.Id);
        Assert.Contains("(Chinese, Hebrew, emoji and symbols)", told.Message, StringComparison.Ordinal);
        Assert.Equal("content/posts/2020-01-03-c.md", told.Location.Path.Value);
    }

    [Fact]
    public void A_card_is_drawn_once_and_kept_for_later_builds()
    {
        var made = new Shelf();
        var first = new BuiltSite(
            SiteBuilder.MapAndCheck(Site.Request() with { Made = made }, new KeptResults(), TimeProvider.System)
        );
        var count = made.Count;
        Assert.Equal(4, count);
        var second = new BuiltSite(
            SiteBuilder.MapAndCheck(Site.Request() with { Made = made }, new KeptResults(), TimeProvider.System)
        );
        Assert.Equal(count, made.Count);
        foreach (var path in first.Paths.Where(p => p.StartsWith("social-cards/", StringComparison.Ordinal)))
            Assert.Equal(first.Outputs[path].Bytes.ToArray(), second.Outputs[path].Bytes.ToArray());
        var edited = Site.File("content/posts/2020-01-01-a.md", "---\ntitle: Other\nseries: S\n---\nText.");
        _ = new BuiltSite(
            SiteBuilder.MapAndCheck(edited.Request() with { Made = made }, new KeptResults(), TimeProvider.System)
        );
        Assert.Equal(count + 1, made.Count);
    }

    private static TestSite WithImage(string path, byte[] bytes, string name = "photo.png") =>
        Site.File(path, bytes)
            .File("content/posts/2020-01-01-a.md", $"---\ntitle: A\nimage: {{src: {name}, alt: Of a}}\n---\nText.");

    private static byte[] Svg(int width, int height) =>
        Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">"
                + "<circle cx=\"200\" cy=\"100\" r=\"80\" fill=\"#a00\"/></svg>"
        );

    private static byte[] Photo(int width, int height) => SvgImage.ToPng(Svg(width, height), width)!.Png.ToArray();

    private sealed class Shelf : IMadeFiles
    {
        private readonly ConcurrentDictionary<Fingerprint, ReadOnlyMemory<byte>> _files = new();

        public int Count => _files.Count;

        public ReadOnlyMemory<byte>? Find(Fingerprint recipe) =>
            _files.TryGetValue(recipe, out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

        public void Keep(Fingerprint recipe, ReadOnlyMemory<byte> bytes) => _files[recipe] = bytes;
    }
}
