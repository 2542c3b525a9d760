using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: x\n---\nBody", "{title: 'x'}", "Body")]
    [InlineData("---\r\ntitle: x\r\n---\r\n\r\nBody\r\n", "{title: 'x'}", "\r\nBody\r\n")]
    [InlineData("---\rtitle: x\r---\rBody", "{title: 'x'}", "Body")]
    [InlineData("---  \ntitle: x\n--- \t\nBody", "{title: 'x'}", "Body")]
    [InlineData("\uFEFF---\ntitle: x\n---\nBody", "{title: 'x'}", "Body")]
    [InlineData("---\ntitle: x\n---", "{title: 'x'}", "")]
    [InlineData("---\n---\nBody", "{}", "Body")]
    [InlineData("---\n# nothing\n---\nBody", "{}", "Body")]
    [InlineData("---\ntitle: x\n...\ndate: y\n---\nBody", "{title: 'x'}", "date: y\n---\nBody")]
    [InlineData("---- \ntitle: x\n---\nBody", "{title: 'x'}", "Body")]
    [InlineData("\n---\ntitle: x\n---\nBody", "{title: 'x'}", "Body")]
    [InlineData("---\ntitle:\ndraft: ~\n---\nBody", "{title: null, draft: null}", "Body")]
    [InlineData(
        "---\ntitle: x\ntext: |\n  a\n  ---\n  b\n---\nBody\n---\n",
        "{title: 'x', text: 'a\n---\nb\n'}",
        "Body\n---\n"
    )]
    [InlineData("+++\ntitle = \"x\"\n[series]\npart = 1\n+++\nBody", "{title: 'x', series: {part: 1}}", "Body")]
    [InlineData("+++\n+++\n---\nBody", "{}", "---\nBody")]
    [InlineData("Title: x\nTags:\n  - a\n---\nBody", "{Title: 'x', Tags: ['a']}", "Body")]
    [InlineData("Title: x\r\n---\r\nBody", "{Title: 'x'}", "Body")]
    [InlineData("\uFEFFTitle: x\n---\nBody", "{Title: 'x'}", "Body")]
    [InlineData("Order: 3\nLead:\n  Something\n\n---\n", "{Order: 3, Lead: 'Something'}", "")]
    public void Front_matter_is_read_and_the_body_starts_after_it(string text, string values, string body)
    {
        var result = FrontMatter(text);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(values, Show(result.Values));
        Assert.Equal(body, text[result.BodyStart..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("Some text\n---\nMore")]
    [InlineData("Some text\n\n---\n\nMore")]
    [InlineData("# Title: x\n---\n")]
    [InlineData("Note: mind the gap\n---\nThis is a heading of the second level above.")]
    [InlineData("Note: one\nWarning: two\n---\n")]
    [InlineData("Title: x\n\nA paragraph.\n\n---\n\nMore")]
    [InlineData("Title: x\n\n# A heading\n\nNote: y\n\n---\n")]
    [InlineData("Title: x\n\n> Quoted: y\n\n---\n")]
    [InlineData("Title: x\n<div>\n---\n")]
    [InlineData("Title: x\n```\n---\n```\n")]
    [InlineData("Title: a: b\n---\nMore")]
    [InlineData("Title: x\ntitle: y\n---\nMore")]
    [InlineData("Title: x\nNo line of hyphens follows.")]
    [InlineData("https://example.com/\n---\n")]
    [InlineData("Title:x\n---\n")]
    [InlineData("A title: x\n---\n")]
    [InlineData("- title: x\n---\n")]
    [InlineData("---\n\n# A heading\n---\nBody")]
    [InlineData("---\n# A heading\n\n---\nBody")]
    [InlineData("---\n# A heading\n\nText\n---\nBody")]
    [InlineData("--- x\ntitle: x\n---\n")]
    [InlineData(" ---\ntitle: x\n---\n")]
    [InlineData("* * *\ntitle: x\n---\n")]
    public void Markdown_that_looks_alike_is_no_front_matter(string text)
    {
        var result = FrontMatter(text);

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Values.Entries);
        Assert.Equal(0, result.BodyStart);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_body() => Assert.Equal(1, FrontMatter("\uFEFFText").BodyStart);

    [Theory]
    [InlineData("---\ntitle: x\nmore text", "BLOG016 1:1", "")]
    [InlineData("---\ntitle: x\n\nBody\n", "BLOG016 1:1", "Body\n")]
    [InlineData("---", "BLOG016 1:1", "")]
    [InlineData("---\n", "BLOG016 1:1", "")]
    [InlineData("+++\ntitle = 'x'\n---\n\nBody", "BLOG016 1:1", "Body")]
    [InlineData("---\ntitle: a: b\ndate: 2020-11-14\n---\nBody", "BLOG010 2:9", "Body")]
    [InlineData("---\r\ntags:\r\n\t- a\r\n---\r\nBody", "BLOG010 3:1", "Body")]
    [InlineData("---\ntitle: \"x\n---\nBody", "BLOG010 2:8", "Body")]
    [InlineData("---\ntitle: x\nTitle: y\n---\nBody", "BLOG011 3:1", "Body")]
    [InlineData("---\n- a\n- b\n---\nBody", "BLOG017 2:1", "Body")]
    [InlineData("---\ntitle\n---\nBody", "BLOG017 2:1", "Body")]
    [InlineData("+++\ntitle: x\n+++\nBody", "BLOG013 2:6", "Body")]
    [InlineData("+++\ntitle = 'x\n+++\nBody", "BLOG013 2:11", "Body")]
    public void A_mistake_is_reported_and_the_body_starts_where_it_should(string text, string place, string body)
    {
        var result = FrontMatter(text);

        Assert.Equal([place], Ids(result.Diagnostics));
        Assert.Equal(body, text[result.BodyStart..]);
    }

    [Fact]
    public void An_unclosed_block_names_the_line_it_misses() =>
        Assert.Contains("no closing '+++' line", FrontMatter("+++\na = 1\n").Diagnostics[0].Message);

    [Fact]
    public void What_stands_before_a_mistake_is_kept() =>
        Assert.Equal("{title: 'x'}", Show(FrontMatter("---\ntitle: x\nbad: a: b\n---\n").Values));

    [Fact]
    public void Values_of_an_unclosed_block_are_kept() =>
        Assert.Equal("{title: 'x'}", Show(FrontMatter("---\ntitle: x\n\nBody").Values));

    [Fact]
    public void Front_matter_of_more_than_64_KB_is_refused()
    {
        var result = FrontMatter("---\na: " + new string('x', 65 * 1024) + "\n---\nBody");

        Assert.Equal(["BLOG012 1:1"], Ids(result.Diagnostics));
        Assert.Empty(result.Values.Entries);
    }

    [Fact]
    public void Values_have_places_in_the_whole_file()
    {
        const string text = "\uFEFF---\r\ntitle: \"😀 x\"\r\ntags: [a, b]\r\n---\r\nBody";

        var values = FrontMatter(text).Values;

        Assert.Equal("\"😀 x\"", Covered(text, At(values, "title").Span));
        Assert.Equal("b", Covered(text, At(values, "tags.1").Span));
        Assert.Equal("tags", Covered(text, values.Find("TAGS")!.KeySpan));
    }

    [Fact]
    public void Toml_values_have_places_in_the_whole_file()
    {
        const string text = "+++\r\ntitle = \"😀 x\"\r\ntags = ['a', 'b']\r\n+++\r\nBody";

        var values = FrontMatter(text).Values;

        Assert.Equal("'b'", Covered(text, At(values, "tags.1").Span));
    }
}
