using System.Net;
using Blog.Preview.Tests.Serving;

namespace Blog.Preview.Tests.Desk.Clippings;

/// <summary>The form that clips a link and the button that drafts the review, sent to a real server that previews files
/// on the disk.</summary>
public class ClipLinkTests
{
    private const string Page = "/_blog/clip";
    private const string File = "content/clippings/2021-01.yml";
    private const string Review = "content/reviews/2021-01.md";

    [Fact]
    public async Task A_link_is_written_into_the_file_of_the_month_and_shown()
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(
            host,
            Page,
            ("url", " https://a.example/?b=c "),
            ("title", "A\npage"),
            ("note", "It says: \"no\"\r\n\r\n- yes"),
            ("tags", "go, c#")
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, "/_blog/clip#clippings"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
        Assert.Equal(
            """
            # Links for the review of 2021-01. `blog clip` adds to them, and so may you.
            - url: https://a.example/?b=c
              title: A page
              note: |-
                It says: "no"

                - yes
              tags: [go, "c#"]
              date: 2021-01-01

            """,
            host.Read(File)
        );
        // At once, before any watcher reports it.
        var html = await host.TextAsync(Page);
        Assert.Contains(
            "<a class=\"title\" href=\"https://a.example/?b=c\" rel=\"noreferrer noopener\"><bdi>A page</bdi></a>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("not in the review yet", html, StringComparison.Ordinal);
        Assert.Contains("content/clippings/2021-01.yml:2:8", html, StringComparison.Ordinal);
        Assert.Contains(
            "This month <span class=\"count\">1</span>",
            await host.TextAsync("/_blog/"),
            StringComparison.Ordinal
        );
        Assert.Empty(host.Bugs);
    }

    [Fact]
    public async Task Looking_at_the_form_writes_nothing_and_fills_in_nothing_but_address_and_title()
    {
        await using var host = await StartAsync();
        var html = await host.TextAsync(
            "/_blog/clip?url=https%3A%2F%2Fa.example%2F"
                + "&title=A%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&note=theirs&tags=theirs"
        );
        Assert.Contains("value=\"https://a.example/\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"A&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("theirs", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Null(host.Read(File));
    }

    [Theory]
    [InlineData("a.example", "", "&#39;a.example&#39; is not an absolute http or https address.")]
    [InlineData("javascript:alert(1)", "", "&#39;javascript:alert(1)&#39; is not an absolute http or https address.")]
    [InlineData(
        "\"><script>alert(1)</script>",
        "",
        "&#39;&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; is not an absolute http or https address."
    )]
    [InlineData("", "", "The address is empty.")]
    [InlineData("https://a.example/", "go, …", "&#39;…&#39; cannot be a tag: it needs a letter or a digit.")]
    public async Task What_the_command_refuses_is_refused_in_the_same_words_with_what_was_typed(
        string url,
        string tags,
        string message
    )
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(
            host,
            Page,
            ("url", url),
            ("tags", tags),
            ("note", "</textarea><b>mine</b>")
        );
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"role=\"alert\"><p>{message}</p>", html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{WebUtility.HtmlEncode(url)}\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;/textarea&gt;&lt;b&gt;mine&lt;/b&gt;</textarea>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Null(host.Read(File));
    }

    [Fact]
    public async Task Markup_in_what_was_clipped_stays_text_in_every_place()
    {
        await using var host = await StartAsync();
        const string Hostile = "\"'><script>alert(1)</script>";
        using var answer = await PostAsync(
            host,
            Page,
            ("url", "https://a.example/?" + Hostile),
            ("title", Hostile),
            ("note", Hostile),
            ("tags", Hostile)
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await host.TextAsync(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await host.TextAsync("/_blog/"), StringComparison.Ordinal);
        Assert.Empty(host.Live.Current.Site.Diagnostics);
        Assert.Equal("https://a.example/?" + Hostile, Assert.Single(host.Live.Current.Site.Clippings.Clippings).Url);
    }

    [Fact]
    public async Task The_form_of_another_site_and_one_without_the_key_are_refused()
    {
        await using var host = await StartAsync();
        foreach (var page in new[] { Page, "/_blog/review" })
        {
            using var foreign = await SendAsync(
                host,
                page,
                "https://evil.example",
                ("token", host.Token.Value),
                ("url", "https://a.example/"),
                ("month", "2021-01")
            );
            using var keyless = await SendAsync(
                host,
                page,
                host.Origin,
                ("url", "https://a.example/"),
                ("month", "2021-01")
            );
            using var guessed = await SendAsync(
                host,
                page,
                host.Origin,
                ("token", "guessed"),
                ("url", "https://a.example/"),
                ("month", "2021-01")
            );
            Assert.All(
                [foreign, keyless, guessed],
                answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode)
            );
        }

        using var asked = await host.GetAsync("/_blog/review?month=2021-01");
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
        Assert.Equal((null, null), (host.Read(File), host.Read(Review)));
    }

    [Fact]
    public async Task The_bookmarklet_leads_to_the_address_by_which_the_preview_is_reached()
    {
        await using var host = await StartAsync();
        var html = await host.TextAsync(Page);
        var program = Uri.UnescapeDataString(PreviewHost.Between(html, "href=\"javascript:", "\""));
        Assert.Equal(
            $"void open(\"{host.Origin}/_blog/clip?url=\"+encodeURIComponent(location.href)"
                + "+\"&title=\"+encodeURIComponent(document.title.slice(0,300))"
                + ",\"_blank\",\"popup,noopener,width=560,height=780\")",
            program
        );
    }

    [Fact]
    public async Task Many_at_once_are_all_kept()
    {
        await using var host = await StartAsync();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 8)
                .Select(async i =>
                {
                    using var answer = await PostAsync(host, Page, ("url", $"https://a.example/{i}"));
                    return answer.StatusCode;
                })
        );
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.SeeOther, status));
        Assert.Equal(8, host.Live.Current.Site.Clippings.Clippings.Length);
    }

    [Fact]
    public async Task The_button_drafts_the_review_and_then_adds_what_is_new()
    {
        await using var host = await StartAsync((File, "- {url: \"https://a.example/\", tags: [go]}\n"));
        Assert.Contains("Draft the review", await host.TextAsync(Page), StringComparison.Ordinal);
        using (var started = await PostAsync(host, "/_blog/review", ("month", "2021-01")))
            Assert.Equal(HttpStatusCode.SeeOther, started.StatusCode);
        Assert.EndsWith("## 1. Go\n\nhttps://a.example/\n", host.Read(Review), StringComparison.Ordinal);
        using (var again = await PostAsync(host, "/_blog/review", ("month", "2021-01")))
            Assert.Contains(
                "Nothing is new since the review was drafted.",
                await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        using (await PostAsync(host, Page, ("url", "https://b.example/"), ("title", "<b>Bee</b>")))
        using (var extended = await PostAsync(host, "/_blog/review", ("month", "2021-01")))
        {
            var html = await extended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, extended.StatusCode);
            Assert.Contains(
                "<li><bdi>&lt;b&gt;Bee&lt;/b&gt;</bdi> <span class=\"hint\"><bdi>Odds and ends</bdi></span></li>",
                html,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("not in the review yet", html, StringComparison.Ordinal);
        }

        Assert.EndsWith(
            "https://a.example/\n\n## Odds and ends\n\nhttps://b.example/\n",
            host.Read(Review),
            StringComparison.Ordinal
        );
        Assert.Contains("The review knows all of them.", await host.TextAsync("/_blog/"), StringComparison.Ordinal);
        Assert.Empty(host.Bugs);
    }

    [Fact]
    public async Task A_mistake_in_the_clippings_or_the_review_is_told_and_nothing_is_written()
    {
        await using var host = await StartAsync((File, "- {url: \"https://a.example/\", nots: x}\n"));
        using var drafted = await PostAsync(host, "/_blog/review", ("month", "2021-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, drafted.StatusCode);
        Assert.Contains(
            "BLOG135",
            await drafted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Null(host.Read(Review));
        using var unknown = await PostAsync(host, "/_blog/review", ("month", "soon"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
    }

    private static Task<PreviewHost> StartAsync(params (string Path, string Text)[] files) =>
        PreviewHost.StartAsync(
            new PreviewHostOptions { HasDesk = true },
            [("content/posts/a.md", PreviewHost.Post("A")), .. files]
        );

    private static Task<HttpResponseMessage> PostAsync(
        PreviewHost host,
        string page,
        params (string Name, string Value)[] fields
    ) => SendAsync(host, page, host.Origin, [("token", host.Token.Value), .. fields]);

    private static async Task<HttpResponseMessage> SendAsync(
        PreviewHost host,
        string page,
        string origin,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await host.SendAsync(HttpMethod.Post, page, form, ("Origin", origin));
    }
}
