using System.Net;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.CrossPosts.Send;

public sealed class CrossPostSendRunTests : IDisposable
{
    private const string Key = "sEcReT-kEy-123";
    private const string Canonical = "\"canonical_url\":\"https://notes.example/posts/chunks/\"}";
    private const string Draft =
        """{"id":12,"title":"Chunks","published":false,"url":"https://dev.to/ann/chunks-temp-slug-1",""" + Canonical;
    private const string Published =
        """{"id":12,"title":"Chunks","published":true,"url":"https://dev.to/ann/chunks-1a2b",""" + Canonical;

    private readonly CopiedSite _site = new();

    [Fact]
    public void A_rehearsal_shows_the_exact_request_without_key_and_network()
    {
        _site.Host.Variables["BLOG_DEV_API_KEY"] = Key;
        var result = _site.Run("send", "chunks", "--to", "dev", "--dry-run");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("POST https://dev.to/api/articles\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("api-key: ••••••\n", result.Out, StringComparison.Ordinal);
        Assert.Contains(
            "\"canonical_url\": \"https://notes.example/posts/chunks/\"",
            result.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("\"published\": false", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(_site.Host.Folder.PathOf("site/content/crossposts.lock.yml")));
    }

    [Fact]
    public void Without_a_key_it_says_which_where_from_and_what_can_be_done()
    {
        var result = _site.Run("send", "chunks", "--to", "dev");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "error: BLOG_DEV_API_KEY is not set. DEV gives you one at "
                + "https://dev.to/settings/extensions, under 'DEV Community API Keys'. "
                + "Without a key, 'blog crosspost export chunks --to dev' writes what to paste.\n",
            result.Error
        );
    }

    [Fact]
    public void The_key_of_one_site_is_never_sent_to_another()
    {
        _site.Host.Variables["BLOG_DEV_API_KEY"] = Key;
        _site.Write(
            "content/site.yml",
            _site.Read("content/site.yml")
                + "crossposts: {targets: {club: {name: The Club, like: dev, api: https://club.example/}}}\n"
        );
        Assert.Equal(
            "error: BLOG_CLUB_API_KEY is not set. The Club gives you one. "
                + "Without a key, 'blog crosspost export chunks --to club' writes what to paste.\n",
            _site.Run("send", "chunks", "--to", "club").Error
        );
        Assert.Contains(
            "POST https://club.example/api/articles\n",
            _site.Run("send", "chunks", "--to", "club", "--dry-run").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_draft_is_made_and_kept_in_the_ledger_and_not_in_the_post()
    {
        var network = Answering(Draft);
        var result = _site.Run("send", "chunks", "--to", "dev");
        Assert.Equal(
            (0, "A draft is at DEV.\n", ""),
            (result.ExitCode, result.Out[..(result.Out.IndexOf('\n', StringComparison.Ordinal) + 1)], result.Error)
        );
        Assert.Equal("POST", network.Asked[^1].Method);
        Assert.Contains(
            "  dev:\n    id: 12\n    state: draft\n",
            _site.Read("content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
        Assert.Equal(CopiedSite.Text, _site.Read(CopiedSite.Post));
        Assert.DoesNotContain(
            Key,
            result.Out + result.Error + _site.Read("content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_published_copy_is_written_into_its_post()
    {
        Answering(Published);
        Assert.Equal(0, _site.Run("send", "chunks", "--to", "dev", "--publish").ExitCode);
        Assert.Contains(
            "crossposts:\r\n  - to: dev\r\n    url: https://dev.to/ann/chunks-1a2b\r\n    date: 2020-12-02\r\n",
            _site.Read(CopiedSite.Post),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_the_target_refuses_is_said_without_the_key()
    {
        Answering("{\"error\":\"unauthorized " + Key + "\",\"status\":401}", HttpStatusCode.Unauthorized);
        var result = _site.Run("send", "chunks", "--to", "dev");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("401", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "chunks",
        "towards-data-science",
        "error: Towards Data Science has no API. 'blog crosspost export chunks --to "
            + "towards-data-science' writes what to paste.\n"
    )]
    [InlineData("chunks", "devto", "error: There is no target 'devto'.\n")]
    public void A_target_without_an_API_is_refused(string post, string target, string error) =>
        Assert.StartsWith(error, _site.Run("send", post, "--to", target).Error, StringComparison.Ordinal);

    [Fact]
    public void Images_that_are_made_for_the_copy_are_to_be_put_in_by_hand()
    {
        _site.Write(
            "content/images/chart.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" "
                + "height=\"10\"/></svg>"
        );
        _site.Write(CopiedSite.Post, "---\ntitle: Chunks\ndate: 2020-11-01\n---\n![A chart](/images/chart.svg)\n");
        _site.Host.Variables["BLOG_MEDIUM_TOKEN"] = Key;
        _site.Host.Network = new FakeApi(_ =>
            (
                "{\"data\":{\"id\":\"e6f36a\",\"publishStatus\":\"draft\",\"url\":\"https://medium.com/@ann/e6f36a\"}}",
                HttpStatusCode.OK
            )
        );
        var result = _site.Run("send", "chunks", "--to", "medium");
        Assert.Equal((0, "A draft is at Medium.\nhttps://medium.com/@ann/e6f36a\n"), (result.ExitCode, result.Out));
        Assert.Equal(
            "Add these images by hand there: image-1.png. 'blog crosspost export chunks --to medium' writes them.\n",
            result.Error
        );
    }

    [Fact]
    public void A_rehearsal_can_be_read()
    {
        _site.Write(CopiedSite.Post, "---\ntitle: Chunks\ndate: 2020-11-01\n---\n`a < b && \"c\"`\n");
        Assert.Contains(
            "<p><code>a &lt; b &amp;&amp; \\\"c\\\"</code></p>",
            _site
                .Run("send", "chunks", "--to", "medium", "--dry-run")
                .Out.Replace("&quot;", "\\\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_post_that_is_a_draft_at_home_is_not_published_elsewhere()
    {
        _site.Write("content/posts/d.md", "---\ntitle: D\ndraft: true\n---\nText.\n");
        Assert.Contains(
            "is not published at home yet",
            _site.Run("send", "d", "--to", "dev", "--publish").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_whole_is_mended_first_and_not_written_over()
    {
        const string Conflict =
            "posts/2020-11-01-chunks.md:\n<<<<<<< HEAD\n  dev:\n    id: 12\n=======\n  dev:\n    id: "
            + "13\n>>>>>>> other\n";
        _site.Write("content/crossposts.lock.yml", Conflict);
        var network = Answering(Draft);
        var result = _site.Run("send", "chunks", "--to", "dev");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/crossposts.lock.yml", result.Error, StringComparison.Ordinal);
        Assert.Equal(Conflict, _site.Read("content/crossposts.lock.yml"));
        Assert.Empty(network.Asked);
    }

    [Fact]
    public void What_another_command_wrote_meanwhile_is_not_lost()
    {
        _site.Write(
            "content/crossposts.lock.yml",
            "# Mine.\nposts/2020-11-01-chunks.md:\n  medium:\n    id: 3f2a9c1b7d4e\n    editor: Bea\n"
        );
        var network = Answering(Draft);
        network.WhileAsked = () =>
            _site.Write(
                "content/crossposts.lock.yml",
                _site
                    .Read("content/crossposts.lock.yml")
                    .Replace("id: 3f2a9c1b7d4e", "id: 0123456789ab", StringComparison.Ordinal)
            );
        Assert.Equal(0, _site.Run("send", "chunks", "--to", "dev").ExitCode);
        Assert.StartsWith(
            "# Mine.\nposts/2020-11-01-chunks.md:\n  dev:\n    id: 12\n    state: draft\n",
            _site.Read("content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "  medium:\n    id: 0123456789ab\n    editor: Bea\n",
            _site.Read("content/crossposts.lock.yml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_lets_nothing_out_and_says_what_to_write()
    {
        _site.Write("content/crossposts.lock.yml", "{posts/2020-10-01-planned.md: {dev: {id: 7, editor: Bea}}}");
        var network = Answering(Draft);
        var result = _site.Run("send", "chunks", "--to", "dev");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("BLOG099", result.Error, StringComparison.Ordinal);
        Assert.Contains(
            "Write this there:\nposts/2020-11-01-chunks.md:\n  dev:\n    sending: 2020-12-01T23:30:00Z\n",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(network.Asked, a => a.Method == "POST");
    }

    [Fact]
    public void A_copy_that_only_the_post_names_is_not_made_again()
    {
        _site.Write(
            CopiedSite.Post,
            "---\ntitle: Chunks\ndate: 2020-11-01\ncrossposts: "
                + "https://medium.com/@ann/chunks-3f2a9c1b7d4e\n---\nText.\n"
        );
        _site.Write(
            "content/crossposts.lock.yml",
            "posts/2020-11-01-chunks.md:\n  medium:\n    checked: 2020-11-20T09:00:00Z\n"
        );
        _site.Host.Variables["BLOG_MEDIUM_TOKEN"] = Key;
        var network = Answering("{}");
        var result = _site.Run("send", "chunks", "--to", "medium");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(
            "Medium has a copy at https://medium.com/@ann/chunks-3f2a9c1b7d4e, and its API cannot change it.",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(network.Asked);
    }

    [Fact]
    public void A_mistake_in_what_the_theme_adds_sends_nothing()
    {
        _site.Write("content/_theme/crossposts/closing.html", "{{ nothing.of_this }}");
        var network = Answering(Draft);
        Assert.Equal(1, _site.Run("send", "chunks", "--to", "dev").ExitCode);
        Assert.Empty(network.Asked);
        Assert.False(File.Exists(_site.Host.Folder.PathOf("site/content/crossposts.lock.yml")));
    }

    public void Dispose() => _site.Dispose();

    // Lists no articles, and answers everything else with one response.
    private FakeApi Answering(string answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        _site.Host.Variables["BLOG_DEV_API_KEY"] = Key;
        var network = new FakeApi(request =>
            request.Method == HttpMethod.Get && status == HttpStatusCode.OK
                ? ("[]", HttpStatusCode.OK)
                : (answer, status)
        );
        _site.Host.Network = network;
        return network;
    }
}
