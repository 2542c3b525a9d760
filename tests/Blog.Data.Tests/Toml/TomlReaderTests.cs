using Blog.Data.Nodes;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests.Toml;

public sealed class TomlReaderTests
{
    [Theory]
    [InlineData("a = 1\r\nb = 'x'\r\n", "{a: 1, b: 'x'}")]
    [InlineData("a = [1, 2.5, true, \"\\u00fc\", inf, 0xff, 1_000]", "{a: [1, 2.5f, true, 'ü', inff, 0xff, 1_000]}")]
    [InlineData(
        "a = 2020-11-14\nb = 2020-11-14 09:30:00\nc = 1979-05-27t07:32:00z\nd = 09:30:00",
        "{a: '2020-11-14', b: '2020-11-14T09:30:00', c: '1979-05-27T07:32:00Z', d: '09:30:00'}"
    )]
    [InlineData("a.b.c = 1\na.b.d = 2\n\"a\".'e f' = 3", "{a: {b: {c: 1, d: 2}, e f: 3}}")]
    [InlineData("[a.b]\nc = 1\n[a]\nd = 2\n[a.b.e]\n", "{a: {b: {c: 1, e: {}}, d: 2}}")]
    [InlineData("[[a]]\nb = 1\n[[a]]\n[a.c]\nd = 2\n[[a.e]]\nf = 3\n", "{a: [{b: 1}, {c: {d: 2}, e: [{f: 3}]}]}")]
    [InlineData("a = { b = 1, c.d = 'x', e = [{ f = 2 }] }", "{a: {b: 1, c: {d: 'x'}, e: [{f: 2}]}}")]
    [InlineData("a = \"\"\"\nx\n  y\\\n  z\"\"\" # comment", "{a: 'x\n  yz'}")]
    [InlineData("", "{}")]
    [InlineData("# only\n", "{}")]
    public void A_toml_text_is_read(string text, string expected)
    {
        var result = Read("data.toml", text);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, Show(result.Root));
    }

    [Theory]
    [InlineData("# 😀é\r\na = 'x😀' # y\r\n", "a", "'x😀'")]
    [InlineData("a = [ 1,\n 2 ] # y\n", "a", "[ 1,\n 2 ]")]
    [InlineData("a = [ 1,\n 2 ] # y\n", "a.1", "2")]
    [InlineData("b=1\na = { c = true }\n", "a", "{ c = true }")]
    [InlineData("[t]\nx = 1\n\n[a]\nc = 1\nd = 2 # y\n", "a", "[a]\nc = 1\nd = 2 # y")]
    [InlineData("a = 2020-11-14 09:30:00 \n", "a", "2020-11-14 09:30:00")]
    public void A_value_has_the_place_where_it_is_written(string text, string path, string covered) =>
        Assert.Equal(covered, Covered(text, At(Read("data.toml", text).Root, path).Span));

    [Fact]
    public void Each_name_of_a_dotted_key_has_its_own_place()
    {
        const string text = "a . 'b c' = 1";

        var outer = Assert.IsType<DataMap>(Read("data.toml", text).Root).Entries[0];
        var inner = Assert.IsType<DataMap>(outer.Value).Entries[0];

        Assert.Equal(["a", "'b c'"], [Covered(text, outer.KeySpan), Covered(text, inner.KeySpan)]);
    }

    [Theory]
    [InlineData("a: b\nc = 1", "BLOG013 1:2")]
    [InlineData("x = 1\na = \n", "BLOG013 2:5")]
    [InlineData("a = 'x\n", "BLOG013 1:7")]
    [InlineData("a = @ b\nc = \nd = 1\n", "BLOG013 1:5", "BLOG013 2:5")]
    [InlineData("a = \"\\q\"", "BLOG013 1:7")]
    [InlineData("a = \"x\\u", "BLOG013 1:7")]
    [InlineData("a = 99999999999999999999", "BLOG013 1:5")]
    [InlineData("a = 1\nA = 2", "BLOG011 2:1")]
    [InlineData("[a]\n[a]", "BLOG011 2:2")]
    [InlineData("a.b = 1\n[a]", "BLOG011 2:2")]
    [InlineData("a = {}\na.b = 1", "BLOG011 2:1")]
    [InlineData("a = {}\n[a.b]", "BLOG011 2:2")]
    [InlineData("a = []\n[[a]]", "BLOG011 2:3")]
    [InlineData("[a]\n[[a]]", "BLOG011 2:3")]
    [InlineData("[[a]]\n[a]", "BLOG011 2:2")]
    [InlineData("a = { b = 1, b = 2 }", "BLOG011 1:14")]
    public void A_mistake_is_reported_at_its_place(string text, params string[] places) =>
        Assert.Equal(places, Ids(Read("data.toml", text).Diagnostics));

    [Fact]
    public void A_text_that_is_not_toml_has_no_root() => Assert.Null(Read("data.toml", "a = ").Root);

    [Theory]
    [InlineData("[")]
    [InlineData("{a=")]
    public void Values_nested_beyond_any_use_are_refused(string opening)
    {
        var result = Read("data.toml", "a = " + string.Concat(Enumerable.Repeat(opening, 50_000)));

        Assert.Equal(["BLOG012"], result.Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("", " = 1")]
    [InlineData("[", "]")]
    [InlineData("[[", "]]")]
    public void Dotted_keys_beyond_any_use_are_refused(string before, string after)
    {
        var result = Read("data.toml", before + string.Join('.', Enumerable.Repeat("a", 10_000)) + after);

        Assert.Equal(["BLOG012"], result.Diagnostics.Select(d => d.Id));
    }
}
