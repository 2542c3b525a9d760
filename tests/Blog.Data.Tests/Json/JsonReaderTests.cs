using Blog.Data.Nodes;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{\"a\": [1, -2.5, 1e3, \"x\", null, true, false]}", "{a: [1, -2.5f, 1e3f, 'x', null, true, false]}")]
    [InlineData("\uFEFF {}\r\n", "{}")]
    [InlineData("\"\\u00fc\\n\\ud83d\\ude00\"", "'ü\n😀'")]
    [InlineData("[[], {}, \"2020-11-14\"]", "[[], {}, '2020-11-14']")]
    [InlineData("  ", "nothing")]
    public void A_json_text_is_read(string text, string expected)
    {
        var result = Read("data.json", text);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, Show(result.Root));
    }

    [Theory]
    [InlineData("{\"ü😀\" : [1, \"é\\n😀\"],\r\n \"b\": {\"c\": -1.5 }}", "ü😀.1", "\"é\\n😀\"")]
    [InlineData("{\"ü😀\" : [1, \"é\\n😀\"],\r\n \"b\": {\"c\": -1.5 }}", "b", "{\"c\": -1.5 }")]
    [InlineData("{\"ü😀\" : [1, \"é\\n😀\"],\r\n \"b\": {\"c\": -1.5 }}", "b.c", "-1.5")]
    [InlineData("[\"\ud800\", true]", "1", "true")]
    [InlineData("\uFEFF[ [ null ] ]", "0", "[ null ]")]
    public void A_value_has_the_place_where_it_is_written(string text, string path, string covered) =>
        Assert.Equal(covered, Covered(text, At(Read("data.json", text).Root, path).Span));

    [Fact]
    public void A_key_has_the_place_where_it_is_written()
    {
        const string text = "{\"é\"  : 1, \"b\\n\": 2}";

        var map = Assert.IsType<DataMap>(Read("data.json", text).Root);

        Assert.Equal(["\"é\"", "\"b\\n\""], map.Entries.Select(e => Covered(text, e.KeySpan)));
    }

    [Theory]
    [InlineData("{\"a\":\r\n [1,}", "BLOG014 2:5")]
    [InlineData("{\"é😀\": tru}", "BLOG014 1:12")]
    [InlineData("{} x", "BLOG014 1:4")]
    [InlineData("[1, 2", "BLOG014 1:6")]
    [InlineData("[1, // no comments\n2]", "BLOG014 1:5")]
    [InlineData("[1,]", "BLOG014 1:4")]
    [InlineData("{a: 1}", "BLOG014 1:2")]
    [InlineData("[\"\\ud800\"]", "BLOG014 1:2")]
    [InlineData("{\"\\udc00\": 1}", "BLOG014 1:2")]
    [InlineData("\0", "BLOG014 1:1")]
    public void A_mistake_is_reported_at_its_place(string text, string place)
    {
        var result = Read("data.json", text);

        Assert.Null(result.Root);
        Assert.Equal(place, Ids(result.Diagnostics)[0]);
        Assert.DoesNotContain("LineNumber", result.Diagnostics[0].Message);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_at_its_second_place()
    {
        var result = Read("data.json", "{\"a\": 1,\n \"A\": 2}");

        Assert.Equal("{a: 1}", Show(result.Root));
        Assert.Equal(["BLOG011 2:2"], Ids(result.Diagnostics));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(100_000, 1)]
    public void Lists_nested_beyond_any_use_are_refused(int brackets, int mistakes)
    {
        var result = Read("data.json", new string('[', brackets) + new string(']', brackets));

        Assert.Equal(Enumerable.Repeat("BLOG012", mistakes), result.Diagnostics.Select(d => d.Id));
    }
}
