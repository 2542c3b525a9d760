using System.Text;
using Blog.Testing;
using Blog.Text;

namespace Blog.Sites;

public class ThemeSlotTests
{
    private static readonly string[] s_slots = ["head", "header", "before-post", "after-post", "footer", "body-end"];

    /// <summary>The repository's themes.</summary>
    public static TheoryData<string> Themes =>
        [
            .. Directory
                .GetDirectories(Path.Combine(Repository.Root.FullName, "themes"))
                .Where(f => File.Exists(Path.Combine(f, "theme.yml")) && Directory.Exists(Path.Combine(f, "layouts")))
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_themes() => Assert.True(Themes.Count >= 2);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_theme_shows_what_fills_each_slot_once_and_in_order(string theme)
    {
        var built = Filled(theme).Build();
        Assert.Empty(built.Diagnostics);
        string[] everywhere = ["head", "header", "footer", "body-end"];
        Assert.Equal(everywhere, SlotsIn(built.Output("index.html")));
        Assert.Equal(everywhere, SlotsIn(built.Output("404.html")));
        Assert.Equal(everywhere, SlotsIn(built.Output("archive/index.html")));
        Assert.Equal(s_slots, SlotsIn(built.Output("posts/slots/index.html")));
        Assert.Equal(s_slots, SlotsIn(built.Output("reviews/2021-04/index.html")));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_theme_loads_the_sites_own_style_sheet_after_its_own(string theme)
    {
        var head = Filled(theme).Build().Output("posts/slots/index.html").Split("</head>")[0];
        var own = head.IndexOf("href=\"/assets/slots/style.", StringComparison.Ordinal);
        Assert.True(own > head.LastIndexOf("href=\"/assets/css/", StringComparison.Ordinal), head);
        Assert.True(own > head.LastIndexOf("<style>", StringComparison.Ordinal), head);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_theme_shows_what_settings_put_into_slots_and_asks_nobody(string theme)
    {
        var sample = Filled(theme);
        var built = sample
            .File(
                "content/site.yml",
                Encoding.UTF8.GetString(sample.Request().Content.Read(new ContentPath("content/site.yml")).Bytes.Span)
                    + "comments: {provider: utterances, repo: a/b}\nanalytics: {provider: google, site: G-ABCD1}\n"
            )
            .Build();
        Assert.Empty(built.Diagnostics);
        foreach (var path in (string[])["posts/slots/index.html", "reviews/2021-04/index.html"])
        {
            var page = built.Output(path);
            Assert.Single(page.Split("<section class=\"comments\"").Skip(1));
            Assert.Single(page.Split("<section class=\"consent\"").Skip(1));
            Assert.Single(page.Split("data-analytics=").Skip(1));
            Assert.DoesNotMatch("<(script|link|iframe|img)[^>]* (src|href)=\"https://(?!notes)", page);
        }
    }

    private static IEnumerable<string> SlotsIn(string page) =>
        page.Split("<!--slot ").Skip(1).Select(part => part[..part.IndexOf("-->", StringComparison.Ordinal)]);

    private static TestSite Filled(string theme) =>
        s_slots.Aggregate(
            Repository
                .Sample(theme)
                .Under("https://notes.example/")
                .File("content/posts/2021-05-01-slots.md", "---\ntitle: Slots\n---\nText\n")
                .File("content/reviews/2021-04.md", "---\ntitle: April\ndate: 2021-04-30\n---\nText\n")
                .File("content/_theme/style.css", "main { color: CanvasText }\n"),
            (site, slot) => site.File($"content/_theme/slots/{slot}.html", $"<!--slot {slot}-->\n")
        );
}
