using System.Diagnostics;
using Blog.Import.Foreign;
using Blog.Import.Sources.Eleventy;
using Blog.Import.Sources.Files;

namespace Blog.Import.Tests.Sources.Eleventy;

public class EleventyTemplatesTests
{
    [Fact]
    public void Braces_take_no_long_time()
    {
        var text = Read(new string('{', 400_000));
        var watch = Stopwatch.StartNew();
        Assert.False(EleventyTemplates.IsPost(text, null));
        Assert.NotNull(EleventyTemplates.HeldBackBy(text));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("<p>Text.</p>", null)]
    [InlineData("<p>{{ title }}</p>", "it is a template (.njk)")]
    [InlineData("<p>{{ list({a: 1}) }}</p>", "it is a template (.njk)")]
    [InlineData("{% if 10 % 3 %}a{% endif %}", "it is a template (.njk)")]
    [InlineData("{{ not closed", "it is a template (.njk)")]
    public void A_template_with_logic_is_held_back(string body, string? why) =>
        Assert.Equal(why, EleventyTemplates.HeldBackBy(Read(body)));

    private static DocumentText Read(string body)
    {
        var files = ReadBlog.TreeOf(("a.njk", $"---\ntitle: T\n---\n{body}")).Files;
        return DocumentText.Read(new BlogFolder("", files).Files[0], new RemarkLog());
    }
}
