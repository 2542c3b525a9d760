using System.Collections.Concurrent;
using System.Text;
using Blog.Preview.Tests.Serving;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Preview.Tests.Sites;

public class LiveSiteConcurrencyTests
{
    private const int Edits = 12;
    private static readonly string[] Pages =
    [
        "index.html",
        "posts/a/index.html",
        "posts/b/index.html",
        "tags/x/index.html",
        "feed.xml",
    ];

    [Fact]
    public async Task A_page_asked_for_while_files_change_is_that_of_one_state()
    {
        await using var site = new EditedSite(SiteEdits.Start, new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero));
        site.Open("posts/a/index.html");
        var seen = new ConcurrentDictionary<(string Page, string Text), bool>();
        var clean = new HashSet<(string, string)>(Pages.Select(p => (p, site.Build().Output(p))));
        using var end = new CancellationTokenSource();
        Task[] readers =
        [
            .. Enumerable.Range(0, 4).Select(i => Task.Run(() => Read(site, Pages[i..], seen, end.Token))),
        ];
        for (var i = 0; i < Edits; i++)
        {
            Edit(site, i);
            var build = site.Build();
            clean.UnionWith(Pages.Select(p => (p, build.Output(p))));
            await site.TakenUpAsync();
            // A reader who has seen the state never gets a page from before it.
            Assert.All(
                Pages,
                p => Assert.Equal(build.Output(p), Encoding.UTF8.GetString(site.Live.Page(new SitePath(p))!.Bytes.Span))
            );
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(site.Bugs);
        Assert.Empty(seen.Keys.Except(clean));
    }

    [Fact]
    public async Task An_entity_tag_means_the_same_bytes_as_long_as_the_preview_runs()
    {
        await using var host = await PreviewHost.StartAsync(
            ("content/posts/x.md", PreviewHost.Post("Version 0", "Text 0."))
        );
        var bodies = new ConcurrentDictionary<string, string>();
        using var end = new CancellationTokenSource();
        Task[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskAsync(host, bodies, end.Token)))];
        for (var i = 1; i <= Edits; i++)
            await host.SaveAsync("content/posts/x.md", PreviewHost.Post($"Version {i % 4}", $"Text {i % 4}."));
        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(host.Bugs);
        Assert.InRange(bodies.Count, 1, 4);
        Assert.All(
            bodies.Values,
            body =>
                Assert.Contains(
                    $"Text {PreviewHost.Between(body, "<h1>Version ", "<")}.",
                    body,
                    StringComparison.Ordinal
                )
        );
    }

    private static void Edit(EditedSite site, int i)
    {
        if (i % 3 == 0)
            site.Write("themes/paper/layouts/base.html", $"<p>{i}</p>{{{{ content }}}}<p>{i}</p>\n");
        else if (i % 3 == 1)
            site.Write(
                "content/posts/2020-01-01-a.md",
                $"---\ntitle: Edit {i}\ntags: [x]\n---\n## Head\n\nThe text of edit {i}.\n"
            );
        else
            site.Write(
                "content/site.yml",
                $"title: Notes of edit {i}\nbase_url: https://notes.example/\nauthors: [{{name: Ann}}]\n"
            );
    }

    private static void Read(
        EditedSite site,
        string[] pages,
        ConcurrentDictionary<(string Page, string Text), bool> seen,
        CancellationToken end
    )
    {
        while (!end.IsCancellationRequested)
        {
            foreach (var path in pages)
            {
                var page = site.Live.Page(new SitePath(path))!;
                Assert.Equal(Fingerprint.Of(page.Bytes.Span), page.Fingerprint);
                seen.TryAdd((path, Encoding.UTF8.GetString(page.Bytes.Span)), true);
            }
        }
    }

    private static async Task AskAsync(
        PreviewHost host,
        ConcurrentDictionary<string, string> bodies,
        CancellationToken end
    )
    {
        while (!end.IsCancellationRequested)
        {
            using var answer = await host.GetAsync("/blog/posts/x/");
            var body = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            Assert.Equal(body, bodies.GetOrAdd(answer.Headers.ETag!.Tag, body));
        }
    }
}
