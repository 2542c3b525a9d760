using System.Net;
using Blog.Preview.Tests.Serving;

namespace Blog.Preview.Tests.Desk.CrossPosts;

/// <summary>The form that records a copy, sent to a real server that previews files on the disk.</summary>
public class RecordCopyTests
{
    private const string Page = "/_blog/crossposts/a/medium";
    private const string PostFile = "content/posts/a.md";
    private const string OtherFile = "content/posts/b.md";
    private const string Ledger = "content/crossposts.lock.yml";
    private const string Url = "https://medium.com/@ann/a-3f2a9c1b7d4e";

    private static readonly string Text = PreviewHost.Post("A", more: "tags: [x]  # one\n");

    [Fact]
    public async Task An_address_is_written_into_the_post_and_the_ledger_and_shown()
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(
            host,
            Page,
            ("url", $" {Url}?source=friends_link "),
            ("date", "2020-12-24"),
            ("note", "Cut: the end")
        );
        Assert.Equal(
            (HttpStatusCode.SeeOther, Page + "#copy"),
            (answer.StatusCode, answer.Headers.Location?.OriginalString)
        );
        Assert.Equal(
            Text.Replace(
                "one\n---\n",
                $"one\ncrossposts:\n  - to: medium\n    url: {Url}\n    date: 2020-12-24\n    note: "
                    + "\"Cut: the end\"\n---\n",
                StringComparison.Ordinal
            ),
            host.Read(PostFile)
        );
        Assert.Contains(
            $"posts/a.md:\n  medium:\n    url: {Url}\n    id: 3f2a9c1b7d4e\n    copied: "
                + "2021-01-01T00:00:00Z\n    source: ",
            host.Read(Ledger),
            StringComparison.Ordinal
        );
        // At once, before any watcher reports it.
        var html = await host.TextAsync(Page);
        Assert.Contains("<h2 id=\"copy-title\">On Medium</h2>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{Url}\" rel=\"noreferrer\">{Url}</a>", html, StringComparison.Ordinal);
        Assert.Contains("Thu 24 Dec 2020", html, StringComparison.Ordinal);
        Assert.Contains("Cut: the end", html, StringComparison.Ordinal);
        Assert.Empty(host.Bugs);
    }

    [Fact]
    public async Task Without_a_day_it_is_today_and_a_day_that_is_known_stays()
    {
        await using var host = await StartAsync();
        using (await PostAsync(host, Page, ("url", Url)))
            Assert.Contains("    date: 2021-01-01\n", host.Read(PostFile), StringComparison.Ordinal);
        using (await PostAsync(host, Page, ("url", Url), ("date", "2020-12-30")))
            Assert.Contains("    date: 2020-12-30\n", host.Read(PostFile), StringComparison.Ordinal);
        using (await PostAsync(host, Page, ("url", "https://ann.medium.com/other-1f2a9c1b7d4e")))
            Assert.Contains(
                "    url: https://ann.medium.com/other-1f2a9c1b7d4e\n    date: 2020-12-30\n",
                host.Read(PostFile),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("medium.com/x", "", "&#39;medium.com/x&#39; is not an absolute http or https address.")]
    [InlineData("javascript:alert(1)", "", "&#39;javascript:alert(1)&#39; is not an absolute http or https address.")]
    [InlineData(
        "\"><script>alert(1)</script>",
        "",
        "&#39;&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; is not an absolute http or https address."
    )]
    [InlineData("", "", "&#39;&#39; is not an absolute http or https address.")]
    [InlineData(
        "https://medium.com/@ann",
        "",
        "&#39;https://medium.com/@ann&#39; does not say which article it leads to. "
            + "Open it in a browser, and take the address from there."
    )]
    [InlineData(
        "https://dev.to/ann/a-1a2b",
        "",
        "&#39;https://dev.to/ann/a-1a2b&#39; is an address of DEV, and not of Medium."
    )]
    [InlineData("https://medium.com/p/1111aaaa2222", "", "content/posts/b.md has that copy already.")]
    [InlineData(Url, "tomorrow", "&#39;tomorrow&#39; is not a date. Write it year first: 2020-11-12.")]
    public async Task What_the_command_refuses_is_refused_in_the_same_words_with_what_was_typed(
        string url,
        string date,
        string message
    )
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(host, Page, ("url", url), ("date", date), ("note", "<b>mine</b>"));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"role=\"alert\"><p>{message}</p>", html, StringComparison.Ordinal);
        Assert.Contains(
            $"name=\"url\" type=\"url\" inputmode=\"url\" value=\"{WebUtility.HtmlEncode(url)}\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("value=\"&lt;b&gt;mine&lt;/b&gt;\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Equal((Text, null), (host.Read(PostFile), host.Read(Ledger)));
    }

    [Fact]
    public async Task Markup_in_an_address_and_in_a_note_stays_text_in_every_place()
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(
            host,
            Page,
            ("url", "https://medium.com/p/3f2a9c1b7d4e?x=\"><script>alert(1)</script>"),
            ("note", "\"><script>alert(2)</script>\ncrossposts: no")
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await host.TextAsync(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", await host.TextAsync("/blog/posts/a/"), StringComparison.Ordinal);
        var copy = Assert.Single(host.Live.Current.Site.Catalogue.WithSlug("a").Single().CrossPosts);
        Assert.StartsWith("https://medium.com/p/3f2a9c1b7d4e", copy.Url, StringComparison.Ordinal);
        Assert.Empty(host.Live.Current.Site.Diagnostics);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\nposts/b.md:\n  medium:\n    id: 1\n")]
    public async Task A_ledger_that_broke_since_is_not_written_over_although_it_is_shown_as_it_last_was_good(
        string broken
    )
    {
        await using var host = await StartAsync((Ledger, "posts/b.md:\n  medium:\n    id: 1\n"));
        // The preview has not heard of it yet.
        host.Write(Ledger, broken);
        using var answer = await PostAsync(host, Page, ("url", Url));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "content/crossposts.lock.yml:",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.Equal((Text, broken), (host.Read(PostFile), host.Read(Ledger)));
    }

    [Fact]
    public async Task Front_matter_that_cannot_be_edited_stays_and_the_lines_are_shown()
    {
        await using var host = await StartAsync();
        const string Broken = "---\ntitle: [A\n---\nText.\n";
        host.Write(PostFile, Broken);
        using var answer = await PostAsync(host, Page, ("url", Url));
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("BLOG097", html, StringComparison.Ordinal);
        Assert.Contains($"crossposts:\n  - to: medium\n    url: {Url}\n", html, StringComparison.Ordinal);
        Assert.Equal((Broken, null), (host.Read(PostFile), host.Read(Ledger)));
    }

    [Fact]
    public async Task A_mistake_in_what_the_theme_adds_records_nothing()
    {
        await using var host = await StartAsync(("content/_theme/crossposts/closing.html", "{{ nothing.of_this }}"));
        using var answer = await PostAsync(host, Page, ("url", Url));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal((Text, null), (host.Read(PostFile), host.Read(Ledger)));
    }

    [Fact]
    public async Task Many_at_once_are_all_kept()
    {
        await using var host = await StartAsync();
        var answers = await Task.WhenAll(
            new[]
            {
                (Page, Url),
                ("/_blog/crossposts/a/dev", "https://dev.to/ann/a-1a2b"),
                ("/_blog/crossposts/b/dev", "https://dev.to/ann/b-3c4d"),
                ("/_blog/crossposts/a/hashnode", "https://ann.hashnode.dev/a"),
            }.Select(async copy =>
            {
                using var answer = await PostAsync(host, copy.Item1, ("url", copy.Item2));
                return answer.StatusCode;
            })
        );
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.SeeOther, status));
        Assert.Equal(4, host.Live.Current.Site.Ledger.Entries.Length);
        Assert.Equal(3, host.Live.Current.Site.Catalogue.WithSlug("a").Single().CrossPosts.Length);
    }

    [Fact]
    public async Task The_form_of_another_site_and_one_without_the_key_are_refused()
    {
        await using var host = await StartAsync();
        using var foreign = await SendAsync(
            host,
            Page,
            "https://evil.example",
            ("token", host.Token.Value),
            ("url", Url)
        );
        using var keyless = await SendAsync(host, Page, host.Origin, ("url", Url));
        using var guessed = await SendAsync(host, Page, host.Origin, ("token", "guessed"), ("url", Url));
        Assert.All([foreign, keyless, guessed], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        using var tooLong = await PostAsync(host, Page, ("url", "https://medium.com/" + new string('x', 70_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, tooLong.StatusCode);
        Assert.Equal((Text, null), (host.Read(PostFile), host.Read(Ledger)));
    }

    [Theory]
    [InlineData("/_blog/crossposts/a/nowhere")]
    [InlineData("/_blog/crossposts/nothing/medium")]
    [InlineData("/_blog/crossposts/../content/posts/a.md/medium")]
    public async Task What_is_no_post_or_no_target_takes_no_form(string path)
    {
        await using var host = await StartAsync();
        using var answer = await PostAsync(host, path, ("url", Url));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal((Text, null), (host.Read(PostFile), host.Read(Ledger)));
    }

    private static Task<PreviewHost> StartAsync(params (string Path, string Text)[] files) =>
        PreviewHost.StartAsync(
            new PreviewHostOptions { HasDesk = true },
            [
                (PostFile, Text),
                (OtherFile, PreviewHost.Post("B", more: "crossposts: https://medium.com/@ann/b-1111aaaa2222\n")),
                .. files,
            ]
        );

    private static Task<HttpResponseMessage> PostAsync(
        PreviewHost host,
        string path,
        params (string Name, string Value)[] fields
    ) => SendAsync(host, path, host.Origin, [("token", host.Token.Value), .. fields]);

    private static async Task<HttpResponseMessage> SendAsync(
        PreviewHost host,
        string path,
        string origin,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await host.SendAsync(HttpMethod.Post, path, form, ("Origin", origin));
    }
}
