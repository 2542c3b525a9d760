using Blog.Text.Reads;
using Blog.Theming.Values;
using static Blog.Theming.Tests.Templates;

namespace Blog.Theming.Tests.Values;

public sealed class ThemeFingerprintReadsTests
{
    [Fact]
    public void Every_template_global_and_member_that_was_read_is_recorded_with_what_was_found()
    {
        var author = Map("author:1", ("name", "A"), ("unread", "x"));
        var post = Map(
            "post:1",
            ("title", new HtmlValue("T")),
            ("author", author),
            ("tags", new ThemeList(["a", "b"])),
            ("series", null)
        );
        var set = Set(
            (
                Page,
                "{{ post.title }}{{ include 'by.html' who: post.author }}{{ for t in post.tags; t; "
                    + "end }}{{ post.series?.title }}"
            ),
            ("partials/by.html", "{{ $.who.name }}{{ lang }}")
        );
        var reads = new ReadLog();

        var rendered = set.Render(Page, Globals(("post", post), ("lang", "en"), ("unread", 1)), reads);

        Assert.Equal("TAenab", rendered.Text);
        Assert.Equal(
            [
                (new ReadKey("author:1", "name"), ThemeFingerprint.Of("A")),
                (new ReadKey("global", "lang"), ThemeFingerprint.Of("en")),
                (new ReadKey("global", "post"), ThemeFingerprint.Of(post)),
                (new ReadKey("post:1", "author"), ThemeFingerprint.Of(author)),
                (new ReadKey("post:1", "series"), ThemeFingerprint.Of(null)),
                (new ReadKey("post:1", "tags"), ThemeFingerprint.Of(new object?[] { "a", "b" })),
                (new ReadKey("post:1", "title"), ThemeFingerprint.Of(new HtmlValue("T"))),
                (
                    new ReadKey("template:layouts/page.html", ""),
                    Source(
                        Page,
                        "{{ post.title }}{{ include 'by.html' who: post.author }}{{ for t in "
                            + "post.tags; t; end }}{{ post.series?.title }}"
                    ).Source.Fingerprint
                ),
                (
                    new ReadKey("template:partials/by.html", ""),
                    Source("partials/by.html", "{{ $.who.name }}{{ lang }}").Source.Fingerprint
                ),
            ],
            reads
                .Reads.Select(r => (r.Key, r.Value))
                .OrderBy(r => r.Key.Identity, StringComparer.Ordinal)
                .ThenBy(r => r.Key.Member, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_recorded_read_can_be_checked_again()
    {
        var reads = new ReadLog();
        var own = new ThemeMap("meta", new Dictionary<string, object?> { ["colour"] = "red" }, isStrict: false);
        Set((Page, "{{ own.colour }}{{ own.missing }}{{ for e in own; e.value; end }}"))
            .Render(Page, Globals(("own", own)), reads);
        var changed = new ThemeMap(
            "meta",
            new Dictionary<string, object?> { ["colour"] = "blue", ["missing"] = 1 },
            isStrict: false
        );

        var members = reads.Reads.Where(r => r.Key.Identity == "meta").ToList();
        Assert.Equal(["", "colour", "missing"], members.Select(r => r.Key.Member).Order(StringComparer.Ordinal));
        Assert.All(members, r => Assert.Equal(r.Value, ThemeFingerprint.OfRead(own, r.Key.Member)));
        Assert.All(members, r => Assert.NotEqual(r.Value, ThemeFingerprint.OfRead(changed, r.Key.Member)));
    }

    [Fact]
    public void Functions_that_ask_for_it_have_their_results_recorded()
    {
        var reads = new ReadLog();
        Set((Page, "{{ icon 'rss' }}{{ url '/' }}{{ (asset 'css/paper.css').url }}")).Render(Page, Globals(), reads);

        var icon = ThemeFingerprint.Of(new HtmlValue("<svg id=\"rss\"/>"));
        Assert.Equal(icon, reads.Reads[ReadKey.OfCall("icon", "rss")]);
        Assert.Contains(new ReadKey("asset:css/paper.css", "url"), reads.Reads.Keys);
        Assert.DoesNotContain(reads.Reads.Keys, k => k.Identity == "function:url");
    }
}
