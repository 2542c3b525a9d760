using System.Net;

namespace Blog.Preview.Tests.Serving;

public class PreviewServerTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("content/posts/x/index.md", PreviewHost.Post("X")),
        ("content/posts/x/data.bin", "0123456789"),
        ("content/pages/about.md", "---\ntitle: About\npermalink: /about.html\n---\nUs.\n"),
    ];

    [Theory]
    [InlineData("/blog/", "text/html; charset=utf-8")]
    [InlineData("/blog/posts/x/", "text/html; charset=utf-8")]
    [InlineData("/blog/about", "text/html; charset=utf-8")]
    [InlineData("/blog/about.html", "text/html; charset=utf-8")]
    [InlineData("/blog/posts/x/data.bin", "application/octet-stream")]
    [InlineData("/blog/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("/_blog/live.js", "text/javascript; charset=utf-8")]
    public async Task An_address_is_answered_with_its_content_type(string path, string type)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Redirect, "/blog/")]
    [InlineData("/blog", HttpStatusCode.MovedPermanently, "/blog/")]
    [InlineData("/blog/posts/x", HttpStatusCode.MovedPermanently, "/blog/posts/x/")]
    [InlineData("/blog/posts/x?a=%2F&b", HttpStatusCode.MovedPermanently, "/blog/posts/x/?a=%2F&b")]
    public async Task A_folder_without_its_slash_is_redirected_with_its_query(
        string path,
        HttpStatusCode status,
        string location
    )
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync(path);
        Assert.Equal((status, location), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/blog/nothing")]
    [InlineData("/blog/posts/X/")]
    [InlineData("/blog/about/")]
    public async Task What_is_missing_is_answered_with_the_404_page_of_the_site(string path)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "<h1>Not found</h1>",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/posts/x/")]
    [InlineData("/Blog/")]
    [InlineData("//evil.example/blog/posts/x")]
    [InlineData("/blog//posts/x")]
    [InlineData("/blog/../content/site.yml")]
    [InlineData("/blog/%2e%2e/content/site.yml")]
    [InlineData("/blog/posts%2fx/")]
    [InlineData("/blog/posts%5cx/")]
    [InlineData("/blog/posts\\x/")]
    [InlineData("/blog/content/site.yml")]
    public async Task What_leaves_the_site_is_not_found_and_leads_nowhere(string path)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync(path);
        Assert.Equal((HttpStatusCode.NotFound, (Uri?)null), (answer.StatusCode, answer.Headers.Location));
    }

    [Fact]
    public async Task An_address_with_a_NUL_is_refused_before_it_is_looked_at()
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync("/blog/posts/x%00/");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Outside_of_the_base_path_it_is_said_where_the_site_is()
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync("/posts/");
        Assert.Contains(
            "<a href=\"/blog/\">",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("PUT", "/blog/")]
    [InlineData("POST", "/blog/")]
    [InlineData("DELETE", "/_blog/")]
    [InlineData("OPTIONS", "/blog/")]
    public async Task Other_methods_are_refused(string method, string path)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.SendAsync(new HttpMethod(method), path, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/blog/")]
    [InlineData("/blog/nothing")]
    [InlineData("/blog/posts/x/data.bin")]
    public async Task A_HEAD_has_the_headers_and_no_content(string path)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var whole = await host.GetAsync(path);
        using var answer = await host.SendAsync(HttpMethod.Head, path, null);
        Assert.Equal(
            (whole.StatusCode, whole.Content.Headers.ContentLength),
            (answer.StatusCode, answer.Content.Headers.ContentLength)
        );
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/blog/posts/x/")]
    [InlineData("/blog/posts/x/data.bin")]
    [InlineData("/_blog/live.js")]
    public async Task What_the_browser_has_is_not_sent_again(string path)
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var first = await host.GetAsync(path);
        using var second = await host.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var other = await host.GetAsync(path, ("If-None-Match", "\"another\""));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (second.StatusCode, other.StatusCode));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_that_changed_has_another_ETag()
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var first = await host.GetAsync("/blog/posts/x/");
        await host.SaveAsync("content/posts/x/index.md", PreviewHost.Post("X", "Other."));
        using var second = await host.GetAsync("/blog/posts/x/", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains(
            "Other.",
            await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_part_of_a_file_is_sent_when_a_part_is_asked_for()
    {
        await using var host = await PreviewHost.StartAsync(Files);
        using var answer = await host.GetAsync("/blog/posts/x/data.bin", ("Range", "bytes=2-4"));
        Assert.Equal(
            (HttpStatusCode.PartialContent, "bytes 2-4/10"),
            (answer.StatusCode, answer.Content.Headers.ContentRange?.ToString())
        );
        Assert.Equal("234", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Drafts_are_shown_with_a_banner_and_not_when_as_published()
    {
        (string, string) draft = ("content/posts/d.md", PreviewHost.Post("D", more: "draft: true\n"));
        await using var host = await PreviewHost.StartAsync(draft);
        Assert.Contains("data-blog-banner", await host.TextAsync("/blog/posts/d/"), StringComparison.Ordinal);
        await using var published = await PreviewHost.StartAsync(
            new PreviewHostOptions { ShowsHeldBack = false },
            draft
        );
        using var answer = await published.GetAsync("/blog/posts/d/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Settings_that_are_broken_from_the_start_are_shown_as_a_page_until_they_are_mended()
    {
        await using var host = await PreviewHost.StartAsync(("content/site.yml", "title: [unclosed\n"));
        using (var answer = await host.GetAsync("/"))
        {
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains("content/site.yml:", html, StringComparison.Ordinal);
            Assert.Contains("<mark>", html, StringComparison.Ordinal);
            Assert.Contains("data-blog-live", html, StringComparison.Ordinal);
        }

        await host.SaveAsync("content/site.yml", PreviewHost.Settings);
        Assert.Contains("<title>", await host.TextAsync("/blog/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_never_good_says_what_is_wrong_and_its_tab_gets_it_once_it_is_mended()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("X")),
            ("themes/paper/layouts/post.html", "{{ post.titel }}")
        );
        using var answer = await host.GetAsync("/blog/posts/x/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("themes/paper/layouts/post.html:1:", html, StringComparison.Ordinal);
        await using var tab = await LiveTab.ConnectAsync(host);
        await tab.LookAsync("/blog/posts/x/", PreviewHost.Between(html, "data-version=\"", "\""));
        await tab.NextAsync("diagnostics");
        await host.SaveAsync("themes/paper/layouts/post.html", "<h1>{{ post.title }}</h1>");
        Assert.Contains(
            "<h1>X</h1>",
            (await tab.NextAsync("page")).GetProperty("html").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_bug_in_one_answer_is_told_and_the_server_lives_on()
    {
        await using var host = await PreviewHost.StartAsync(
            new PreviewHostOptions { Desk = (_, _) => throw new InvalidOperationException("a bug") }
        );
        using var answer = await host.GetAsync("/_blog/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("a bug", Assert.Single(host.Bugs).Message);
        await host.TextAsync("/blog/");
    }

    [Fact]
    public async Task Every_answer_says_that_nothing_may_be_guessed_kept_or_framed()
    {
        await using var host = await PreviewHost.StartAsync(Files);
        foreach (
            var path in new[]
            {
                "/blog/",
                "/blog/nothing",
                "/posts",
                "/blog/posts/x/data.bin",
                "/_blog/",
                "/_blog/live.js",
                "/_blog/live",
            }
        )
        {
            using var answer = await host.GetAsync(path, ("Origin", host.Origin));
            Assert.Equal(
                ["nosniff", "no-cache", "same-origin", "same-origin", "SAMEORIGIN"],
                new[]
                {
                    "X-Content-Type-Options",
                    "Cache-Control",
                    "Referrer-Policy",
                    "Cross-Origin-Resource-Policy",
                    "X-Frame-Options",
                }.Select(h => answer.Headers.GetValues(h).Single())
            );
            Assert.DoesNotContain(
                answer.Headers,
                h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    [Fact]
    public async Task A_tab_is_told_that_the_preview_ends()
    {
        // As long as a busy machine may need: the preview ends as soon as the tab has answered.
        var host = await PreviewHost.StartAsync(new PreviewHostOptions { Farewell = TimeSpan.FromMinutes(1) }, Files);
        await using var tab = await host.OpenTabAsync("/blog/");
        await tab.NextAsync("diagnostics");
        var ending = host.Server.DisposeAsync();
        while (await tab.NextAsync() is not null) { }

        Assert.Equal("The preview has ended.", tab.Reason);
        await tab.CloseAsync();
        await ending;
        await host.DisposeAsync();
    }

    [Fact]
    public async Task It_ends_soon_when_tabs_do_not_answer_and_connections_are_open()
    {
        var host = await PreviewHost.StartAsync(Files);
        await using var silent = await host.OpenTabAsync("/blog/");
        using var kept = await host.GetAsync("/blog/", ("Connection", "keep-alive"));
        // By itself Kestrel would wait half a minute for them.
        await host
            .Server.DisposeAsync()
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await host.DisposeAsync();
    }
}
