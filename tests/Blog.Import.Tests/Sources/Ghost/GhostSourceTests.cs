using System.Text.Json;
using Blog.Import.Foreign;
using Blog.Import.Sources.Ghost;
using Blog.Import.Tests.Sources.Exports;

namespace Blog.Import.Tests.Sources.Ghost;

public sealed class GhostSourceTests
{
    [Theory]
    [InlineData("\"status\":\"published\"", null)]
    [InlineData("\"status\":\"published\",\"visibility\":\"public\"", null)]
    [InlineData("\"status\":\"published\",\"visibility\":\"tiers\"", "only 'tiers' could read it")]
    [InlineData("\"status\":\"scheduled\"", "its status is 'scheduled'")]
    [InlineData("\"status\":null", "its status is 'unknown'")]
    public void What_not_everybody_could_read_is_held_back(string facts, string? why) =>
        Assert.Equal(why, Only($"{{\"slug\":\"a\",\"html\":\"<p>x</p>\",{facts}}}").HeldBackBy);

    [Theory]
    [InlineData("1583298367000", "2020-03-04T05:06:07Z")]
    [InlineData("\"2020-03-04T05:06:07.000Z\"", "2020-03-04T05:06:07.000Z")]
    [InlineData("99999999999999999", "99999999999999999")]
    public void Dates_of_all_versions_are_read(string written, string date) =>
        Assert.Equal(date, Only($"{{\"slug\":\"a\",\"published_at\":{written}}}").Date);

    [Fact]
    public void The_first_version_marks_pages_by_a_number() =>
        Assert.Equal(ForeignKind.Page, Only("{\"slug\":\"a\",\"page\":1,\"status\":\"published\"}").Kind);

    [Fact]
    public void The_address_of_the_blog_is_that_of_its_pictures()
    {
        var blog = Read("{\"html\":\"<img src='https://ann.example/blog/content/images/a.png'>\"}", new RemarkLog());
        Assert.Equal("https://ann.example/blog/", blog.Settings.BaseUrl);
    }

    [Theory]
    [InlineData("content/images/2020/a.png", "/content/images/2020/a.png")]
    [InlineData("backup/content/files/2020/a.pdf", "/content/files/2020/a.pdf")]
    [InlineData("content/media/a.mp4", "/content/media/a.mp4")]
    [InlineData("content/themes/a.js", null)]
    [InlineData("mycontent/files/a.pdf", null)]
    public void Files_of_a_backup_have_their_addresses(string path, string? address)
    {
        var tree = GivenExport.Of(("data/a.json", Export("{}")), (path, "bytes"));
        var files = new GhostSource().Read(tree, new RemarkLog()).Files.Select(f => f.Address);
        Assert.Equal(address is null ? [] : [address], files);
    }

    [Theory]
    [InlineData("{\"meta\":{},\"data\":{\"posts\":[{\"slug\":\"a\",\"mobiledoc\":\"{}\"}]}}", true)]
    [InlineData("{\"data\":{\"posts\":[{\"slug\":\"a\",\"body\":\"x\"}]}}", false)]
    [InlineData("{\"data\":{\"users\":[]}}", false)]
    public void An_export_without_the_level_db_is_recognized(string json, bool isExport) =>
        Assert.Equal(isExport, new GhostSource().Recognize(GivenExport.Of(("a.json", json))) is not null);

    [Fact]
    public void A_post_of_the_first_versions_keeps_its_Markdown() =>
        Assert.Equal("# A\n\n*b*\n", Only("{\"slug\":\"a\",\"markdown\":\"# A\\n\\n*b*\"}").Body);

    [Fact]
    public void A_text_nested_ten_thousand_deep_is_told_and_its_plain_words_stay()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"type\":\"quote\",\"children\":[", 10_000));
        var log = new RemarkLog();
        var blog = Read(
            $"{{\"title\":\"T\",\"lexical\":{JsonSerializer.Serialize(deep)},\"plaintext\":\"The words.\"}}",
            log
        );
        Assert.Equal("The words.\n", Assert.Single(blog.Documents).Body);
        Assert.Contains(
            log.All,
            r => r.Kind == RemarkKind.Lost && r.Subject.Contains("'lexical'", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"db\":[{\"data\":{\"posts\":[")]
    [InlineData("{\"db\":7,\"data\":[]}")]
    [InlineData("{\"db\":[{\"data\":{\"posts\":{},\"tags\":[null,1],\"users\":\"x\",\"settings\":[[]]}}]}")]
    [InlineData("{\"db\":[{\"data\":{\"posts\":[null,1,{\"title\":\"\\ud800\"}]}}]}")]
    public void An_export_in_another_form_is_no_reason_to_stop(string json) =>
        Assert.NotNull(new GhostSource().Read(GivenExport.Of(("a.json", json)), new RemarkLog()).Settings);

    [Fact]
    public void A_name_in_an_export_is_no_path() =>
        Assert.Equal("etc-passwd", Only("{\"slug\":\"../../etc/passwd\",\"title\":\"T\"}").Name);

    [Fact]
    public void A_script_in_Markdown_is_told()
    {
        var mobiledoc = "{\"cards\":[[\"markdown\",{\"markdown\":\"<script>x()</script>\"}]],\"sections\":[[10,0]]}";
        var log = new RemarkLog();
        Read($"{{\"mobiledoc\":{JsonSerializer.Serialize(mobiledoc)}}}", log);
        Assert.Equal(["a script in a card of Markdown"], log.All.Select(r => r.Subject));
    }

    private static ForeignDocument Only(string post) => Assert.Single(Read(post, new RemarkLog()).Documents);

    private static ForeignBlog Read(string post, RemarkLog log) =>
        new GhostSource().Read(GivenExport.Of(("a.json", Export(post))), log);

    private static string Export(string post) => $"{{\"db\":[{{\"meta\":{{}},\"data\":{{\"posts\":[{post}]}}}}]}}";
}
