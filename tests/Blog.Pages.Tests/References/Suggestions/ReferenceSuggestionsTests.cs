using Blog.Testing;

namespace Blog.Pages.Tests.References.Suggestions;

/// <summary>What is suggested for references that lead nowhere, as an author sees it.</summary>
public class ReferenceSuggestionsTests
{
    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-01-01-about-numpy", "tags: [arrays]", "## What is .NET?\n\n## A & B & C\n"),
        Posting.Post("2020-01-02-about-scipy", "", "Text."),
        ("content/pages/colophon.md", "---\ntitle: Colophon\n---\n"),
        ("content/images/Agent.PNG", "x"),
        ("content/images/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/images/a#b.png", "x"),
        ("content/images/50%25.png", "x"),
        ("content/media/talk.mp4", "x"),
        ("content/files/my notes.pdf", "x")
    );

    [Theory]
    [InlineData("/posts/2020-01-01-about-numpy", "/posts/about-numpy/")]
    [InlineData("/2020/01/01/about-numpy.html", "/posts/about-numpy/")]
    [InlineData("/blog/about-numpy/", "/posts/about-numpy/")]
    [InlineData("about-numpy.html#top", "/posts/about-numpy/#top")]
    [InlineData("/posts/About-Numpy/", "/posts/about-numpy/")]
    [InlineData("/posts/abuot-numpy/", "/posts/about-numpy/")]
    [InlineData("/_posts/2020-01-02-about-scipy.md", "/posts/about-scipy/")]
    [InlineData("{filename}/posts/2020-01-02-about-scipy.md", "/posts/about-scipy/")]
    [InlineData("|filename|2020-01-02-about-scipy.md", "/posts/about-scipy/")]
    [InlineData("@/posts/2020-01-02-about-scipy.md", "/posts/about-scipy/")]
    [InlineData("/colophon.aspx", "/colophon/")]
    [InlineData("/tag/arrays/", "/tags/arrays/")]
    [InlineData("/category/arrays", "/tags/arrays/")]
    [InlineData("/archives", "/archive/")]
    [InlineData("www.example.org/x", "https://www.example.org/x")]
    [InlineData("notes.pdf", "/files/my%20notes.pdf")]
    [InlineData("entirely-another.pdf", null)]
    [InlineData("/elsewhere/my%20notes.pdf", "/files/my%20notes.pdf")]
    [InlineData("/entirely/another/thing/", null)]
    [InlineData("https://www.notes.example/posts/about-nunpy/", "/posts/about-numpy/")]
    public void A_link_is_led_to_what_was_meant(string written, string? expected) =>
        Assert.Equal(expected, Suggested($"[x]({written})", "BLOG060"));

    [Theory]
    [InlineData("logo.svg", "/images/logo.svg")]
    [InlineData("/img/logo.svg", "/images/logo.svg")]
    [InlineData("/images/logo.png", "/images/logo.svg")]
    [InlineData("/images/agent.png", "/images/Agent.PNG")]
    [InlineData("/images/lgoo.svg", "/images/logo.svg")]
    [InlineData("{static}/assets/logo.svg", "/images/logo.svg")]
    [InlineData("talk.mp4", "/media/talk.mp4")]
    [InlineData("a#b.png", "/images/a%23b.png")]
    [InlineData("50%25.png", "/images/50%2525.png")]
    [InlineData("entirely-another.png", null)]
    public void An_image_is_found_in_other_folders(string written, string? expected) =>
        Assert.Equal(expected, Suggested($"![x]({written})", "BLOG062"));

    [Theory]
    [InlineData("what-is-.net", "what-is-net")]
    [InlineData("What-Is-NET", "what-is-net")]
    [InlineData("what-is-nte", "what-is-net")]
    [InlineData("comments", null)]
    public void An_anchor_by_another_rule_is_found(string fragment, string? expected) =>
        Assert.Equal(expected, Suggested($"[x](/posts/about-numpy/#{fragment})", "BLOG061"));

    [Theory]
    [InlineData("[x](</files/my notes.pdf>)")]
    [InlineData("[x](/files/my%20notes.pdf)")]
    [InlineData("![x](</images/logo.svg> \"t\")")]
    public void A_file_with_a_space_in_its_name_is_found(string text) => Assert.Null(Suggested(text, null));

    [Fact]
    public void A_suggestion_is_never_what_was_written()
    {
        string[] folders = ["", "/", "/images/", "/posts/", "../", "./", "/files/"];
        string[] names =
        [
            "about-numpy",
            "about-numpy/",
            "about-numpy.md",
            "About-Numpy/",
            "logo.svg",
            "Logo.SVG",
            "agent.PNG",
            "talk.mp4",
            "my%20notes.pdf",
            "my%2520notes.pdf",
            "feed.xml",
            "tags/arrays",
            "index.html",
            "colophon",
            "a%CC%81",
            "%",
            "#",
            "#x",
            "?",
            "",
        ];
        var addresses = folders.SelectMany(f => names.Select(n => f + n)).ToList();
        var text = string.Join("\n\n", addresses.Select(a => $"[x]({a}) ![y]({a})"));
        var found = Site.File("content/posts/2020-01-03-c.md", $"---\ntitle: C\n---\n{text}\n").Build().Mistakes;
        Assert.NotEmpty(found);
        Assert.All(
            found.Where(d => d.Suggestion is not null),
            d => Assert.DoesNotContain($"'{d.Suggestion}'", d.Message, StringComparison.Ordinal)
        );
    }

    private static string? Suggested(string text, string? id)
    {
        var (path, post) = Posting.Post("2020-01-03-c", "", text);
        var found = Site.File(path, post).Build().Mistakes;
        Assert.Equal(id is null ? [] : [id], found.Select(d => d.Id));
        return found is [var one] ? one.Suggestion : null;
    }
}
