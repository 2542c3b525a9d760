using Blog.Model.Cards;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Fetching;

public sealed class EmbedFetcherTests : IAsyncLifetime
{
    private FakeSites _sites = null!;

    public async ValueTask InitializeAsync() => _sites = await FakeSites.OpenAsync();

    public ValueTask DisposeAsync() => _sites.DisposeAsync();

    [Fact]
    public async Task A_film_has_title_author_length_and_picture()
    {
        _sites.Json(
            "/www.youtube.com/oembed",
            """
            {"type":"video","title":"The making of a &amp; b","author_name":"DeepMind","provider_name":"YouTube",
             "width":200,"height":113,"thumbnail_url":"https://i.ytimg.com/vi/gg7/hqdefault.jpg","html":"<iframe>"}
            """
        );
        _sites.Picture("/i.ytimg.com/vi/gg7/hqdefault.jpg", 480, 360);
        _sites.Page("/www.youtube.com/watch", "<title>Other - YouTube</title>", "{\"lengthSeconds\":\"474\"}");
        var facts = await _sites.FactsAsync("https://youtu.be/gg7?t=10");
        Assert.Equal("The making of a & b", facts.Title);
        Assert.Equal(["DeepMind"], facts.Authors);
        Assert.Equal("YouTube", facts.Site);
        Assert.Equal("7:54", facts.Duration?.ToString());
        Assert.Null(facts.Ratio);
        Assert.NotNull(facts.Image);
        Assert.Contains(
            "/www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dgg7",
            _sites.Web.Asked
        );
    }

    [Fact]
    public async Task A_film_whose_page_asks_for_consent_first_is_a_film_all_the_same()
    {
        _sites.Json("/www.youtube.com/oembed", """{"type":"video","title":"A film","width":113,"height":200}""");
        _sites.Web.Redirect("/www.youtube.com/watch", "https://consent.youtube.com/m?continue=x");
        _sites.Page("/consent.youtube.com/m", "<title>Before you continue</title><link rel=canonical href='/m'>", "");
        var facts = await _sites.FactsAsync("https://www.youtube.com/shorts/gg7");
        Assert.Equal("A film", facts.Title);
        Assert.Equal("9/16", facts.Ratio?.ToString());
        Assert.Null(facts.Canonical);
    }

    [Fact]
    public async Task A_film_on_Vimeo_says_its_length_itself()
    {
        _sites.Json(
            "/vimeo.com/api/oembed.json",
            """{"type":"video","title":"A film","author_name":"Ann","duration":754,"width":640,"height":480}"""
        );
        var facts = await _sites.FactsAsync("https://vimeo.com/76979871/8272103f6e");
        Assert.Equal(("12:34", "4/3"), (facts.Duration?.ToString(), facts.Ratio?.ToString()));
        Assert.Contains(_sites.Web.Asked, a => a.EndsWith("%2F76979871%2F8272103f6e", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slides_say_where_their_player_is()
    {
        _sites.Json(
            "/speakerdeck.com/oembed.json",
            """
            {"type":"rich","title":"A talk","author_name":"Ann","width":710,"height":399,
             "html":"<iframe id=\"t\" src=\"https://speakerdeck.com/player/0123456789abcdef\" title=\"x\"></iframe>"}
            """
        );
        var facts = await _sites.FactsAsync("https://speakerdeck.com/ann/a-talk");
        Assert.Equal("https://speakerdeck.com/player/0123456789abcdef", facts.Player);
    }

    [Fact]
    public async Task A_player_of_another_site_is_not_taken()
    {
        _sites.Json(
            "/speakerdeck.com/oembed.json",
            """{"type":"rich","title":"A","html":"<iframe src='https://evil.example/player/0123456789abcdef'>"}"""
        );
        Assert.Null((await _sites.FactsAsync("https://speakerdeck.com/ann/a-talk")).Player);
    }

    [Fact]
    public async Task A_gist_has_its_code_and_no_control_characters()
    {
        _sites.Json(
            "/api.github.com/gists/0123456789abcdef0123456789abcdef",
            """
            {"description":"Read a file","owner":{"login":"ann"},"created_at":"2020-11-14T10:00:00Z","files":{
              "a.py":{"filename":"a.py","content":"  x = 1\r\n\ty\u202e\u0007()\n\n","truncated":false},
              "b.txt":{"filename":"b.txt","content":"cut","truncated":true},
              "c.txt":{"filename":"c.txt","content":7},
              "d.md":{"filename":"d.md","content":"# D"}}}
            """
        );
        var fetch = await _sites.FetchAsync("https://gist.github.com/ann/0123456789abcdef0123456789abcdef#file-a-py");
        Assert.Equal([new CodeOfCard("a.py", "  x = 1\n\ty()"), new CodeOfCard("d.md", "# D")], fetch.Facts!.Code);
        Assert.Equal("Read a file", fetch.Facts.Title);
        Assert.Equal(["ann"], fetch.Facts.Authors);
        Assert.Null(fetch.Facts.Image);
        Assert.Contains(fetch.Notes, n => n.Contains("b.txt is left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gist_of_more_code_than_a_card_holds_is_cut_by_files()
    {
        var code = new string('x', 60_000);
        _sites.Json(
            "/api.github.com/gists/0123456789abcdef0123456789abcdef",
            $$$"""
            {"files":{"a":{"filename":"a","content":"{{{code}}}"},"b":{"filename":"b","content":"{{{code}}}"} } }
            """
        );
        var fetch = await _sites.FetchAsync("https://gist.github.com/ann/0123456789abcdef0123456789abcdef");
        Assert.Equal(["a"], fetch.Facts!.Code.Select(c => c.Name));
        Assert.Contains(fetch.Notes, n => n.Contains("file b is left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_notebook_has_its_author()
    {
        _sites.Json(
            "/api.observablehq.com/document/@d3/bar-chart",
            """{"title":"Bar chart","owner":{"name":"D3"},"publish_time":"2021-01-01T00:00:00Z"}"""
        );
        var facts = await _sites.FactsAsync("https://observablehq.com/@d3/bar-chart");
        Assert.Equal(("Bar chart", "Observable"), (facts.Title, facts.Site));
        Assert.Equal(["D3"], facts.Authors);
    }

    [Fact]
    public async Task Without_an_answer_the_page_is_read_as_any_other_and_the_author_hears_of_it()
    {
        _sites.Page("/codepen.io/ann/pen/gfdDu", "<title>A pen</title>", "");
        var fetch = await _sites.FetchAsync("https://codepen.io/ann/pen/gfdDu");
        Assert.Equal("A pen", fetch.Facts!.Title);
        Assert.Contains(fetch.Notes, n => n.StartsWith("CodePen did not say more:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thing_that_is_gone_is_missing()
    {
        var fetch = await _sites.FetchAsync("https://gist.github.com/ann/0123456789abcdef0123456789abcdef");
        Assert.Equal(VisitKind.Missing, fetch.Kind);
    }
}
