using System.Diagnostics;
using Blog.Data.Nodes;
using Blog.Data.Yaml;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: \"one\ntwo\"\nb: c", "{a: 'one two', b: 'c'}")]
    [InlineData("a: \"one\r\ntwo\r\n\r\nthree\"\r\nb: c\r\n", "{a: 'one two\nthree', b: 'c'}")]
    [InlineData("a: \"one\rtwo\"\rb: c", "{a: 'one two', b: 'c'}")]
    [InlineData("a: \"one\n\ntwo\"\nb: \"three\nfour\"\nc: d", "{a: 'one\ntwo', b: 'three four', c: 'd'}")]
    [InlineData("a: \"say \\\"so\\\"\nagain \\\nand again\"", "{a: 'say \"so\" again and again'}")]
    [InlineData("a:\n  b:\n    - \"one\ntwo\"\n    - c", "{a: {b: ['one two', 'c']}}")]
    [InlineData("a: [\"one\ntwo\", b]\nc: d", "{a: ['one two', 'b'], c: 'd'}")]
    [InlineData("a: 'one\ntwo'\nb: c", "{a: 'one two', b: 'c'}")]
    [InlineData("a: \"one\n\"\nb: c", "{a: 'one ', b: 'c'}")]
    [InlineData("a: \"see\nhttps://x.example/: here\"", "{a: 'see https://x.example/: here'}")]
    public void A_quoted_value_may_go_on_at_the_first_column(string text, string expected)
    {
        var result = YamlReader.Read(Post(text), new(0, text.Length));

        Assert.Empty(Ids(result.Diagnostics));
        Assert.Equal(expected, Show(result.Root));
    }

    [Theory]
    [InlineData("a: \"one\nb: two\"\n", "BLOG010 1:4")]
    [InlineData("a: \"one\nb: two\n", "BLOG010 1:4")]
    [InlineData("a: \"one\ntwo\nc: d\n", "BLOG010 1:4")]
    public void A_forgotten_quote_does_not_swallow_the_next_key(string text, params string[] diagnostics) =>
        Assert.Equal(diagnostics, Ids(YamlReader.Read(Post(text), new(0, text.Length)).Diagnostics));

    [Fact]
    public void Places_after_a_value_at_the_first_column_are_those_of_the_file()
    {
        const string Text = "a: \"one\ntwo\"\nb: cde\nf: \"g\nh\"\ni: @j\n";
        var result = YamlReader.Read(Post(Text), new(0, Text.Length));

        Assert.Equal("\"one\ntwo\"", Covered(Text, At(result.Root, "a").Span));
        Assert.Equal("cde", Covered(Text, At(result.Root, "b").Span));
        Assert.Equal("\"g\nh\"", Covered(Text, At(result.Root, "f").Span));
        Assert.Equal(["BLOG010 6:4"], Ids(result.Diagnostics));
    }

    [Theory]
    [InlineData("a: b", "{a: 'b'}")]
    [InlineData("a: b\r\nc: d\r\n", "{a: 'b', c: 'd'}")]
    [InlineData("a: b\rc: d\r", "{a: 'b', c: 'd'}")]
    [InlineData("a:\nb: ~\nc: null\nd: NULL\n", "{a: null, b: null, c: null, d: null}")]
    [InlineData("a: true\nb: False\nc: TRUE\nd: yes\ne: tRue", "{a: true, b: False, c: TRUE, d: 'yes', e: 'tRue'}")]
    [InlineData("[1, -2, +3, 007, 0x1F, 0o17, 1_000, 0x, 0o8]", "[1, -2, +3, 007, 0x1F, 0o17, '1_000', '0x', '0o8']")]
    [InlineData(
        "[1.5, .5, 5., 1e3, -1.5E-3, .inf, -.INF, .nan]",
        "[1.5f, .5f, 5.f, 1e3f, -1.5E-3f, .inff, -.INFf, .nanf]"
    )]
    [InlineData("['.', '+', e5, 1e, 1.2.3, ., +, -.nan]", "['.', '+', 'e5', '1e', '1.2.3', '.', '+', '-.nan']")]
    [InlineData("date: 2020-11-14\ntime: 2020-11-14 09:30", "{date: '2020-11-14', time: '2020-11-14 09:30'}")]
    [InlineData("a: 'true'\nb: \"12\"\nc: 'it''s'\nd: \"\\u00fc\\n\"", "{a: 'true', b: '12', c: 'it's', d: 'ü\n'}")]
    [InlineData("- a\n- - b\n  - c\n-\n  d: e\n", "['a', ['b', 'c'], {d: 'e'}]")]
    [InlineData("tags:\n- a\n- b\n", "{tags: ['a', 'b']}")]
    [InlineData("a: |\n  x\n   y\nb: >-\n  x\n  y\n", "{a: 'x\n y\n', b: 'x y'}")]
    [InlineData("a: [b, {c: d}, {}, []]", "{a: ['b', {c: 'd'}, {}, []]}")]
    [InlineData("[a: b]", "[{a: 'b'}]")]
    [InlineData("1: a\ntrue: b\n'': c", "{1: 'a', true: 'b'}", "BLOG010 3:1")]
    [InlineData("a: x # comment\n# comment\nb: 'y' # comment", "{a: 'x', b: 'y'}")]
    [InlineData("url: https://example.com/#top", "{url: 'https://example.com/#top'}")]
    [InlineData("a: \"x\n  y\"", "{a: 'x y'}")]
    [InlineData("%YAML 1.2\n---\na: b\n...\n", "{a: 'b'}")]
    [InlineData("--- # opened\na: b\n", "{a: 'b'}")]
    [InlineData("just text", "'just text'")]
    [InlineData(
        "a: !!str 12\nb: !!int '12'\nc: ! 12\nd: !!map {}\ne: !!seq []\n",
        "{a: '12', b: 12, c: '12', d: {}, e: []}"
    )]
    [InlineData("\uFEFFa: b", "{a: 'b'}")]
    public void A_yaml_text_is_read_by_the_core_schema(string text, string expected, params string[] diagnostics)
    {
        var start = text[0] == '\uFEFF' ? 1 : 0;
        var result = YamlReader.Read(Post(text), new(start, text.Length - start));

        Assert.Equal(diagnostics, Ids(result.Diagnostics));
        Assert.Equal(expected, Show(result.Root));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    [InlineData("# only a comment")]
    public void A_text_without_values_has_no_root(string text)
    {
        var result = OfYaml(text);

        Assert.Null(result.Root);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("a: bcd # x\n", "a", "bcd")]
    [InlineData("\r\n\r\na:  'b c'  \r\n", "a", "'b c'")]
    [InlineData("x: 😀𝒳\na: \"\\u00e9\" # x", "a", "\"\\u00e9\"")]
    [InlineData("x:\t\tü\na:\t12\n", "a", "12")]
    [InlineData("a: |\n  x\n  y\n\nb: z", "a", "|\n  x\n  y")]
    [InlineData("a: [1,\n  2 ] # x", "a", "[1,\n  2 ]")]
    [InlineData("a: { b: 1 }\n", "a", "{ b: 1 }")]
    [InlineData("a:\n  - b\n  - c\n\nd: e", "a", "- b\n  - c")]
    [InlineData("a:\n  b: c\n  d:\n\ne: f", "a", "b: c\n  d:")]
    [InlineData("a: &name !!str b", "a", "b")]
    [InlineData("a: &name\n  b: c\n", "a", "b: c")]
    [InlineData("a: &name [b]\n", "a", "[b]")]
    [InlineData("- x\n- y: [a]\n  z: b\n", "1", "y: [a]\n  z: b")]
    [InlineData("- x\n- y: [a]\n  z: b\n", "1.y", "[a]")]
    public void A_value_has_the_place_where_it_is_written(string text, string path, string covered) =>
        Assert.Equal(covered, Covered(text, At(OfYaml(text).Root, path).Span));

    [Fact]
    public void A_key_has_the_place_where_it_is_written()
    {
        const string text = "'a b': 1\r\n? &x c\r\n: 2\r\n";

        var map = Assert.IsType<DataMap>(OfYaml(text).Root);

        Assert.Equal(["'a b'", "c"], map.Entries.Select(e => Covered(text, e.KeySpan)));
    }

    [Fact]
    public void Places_in_a_stretch_are_places_of_the_whole_text()
    {
        const string text = "😀\r\n---\r\na: b\r\nc: [\r\n---\r\n";

        var result = YamlReader.Read(Post(text), new(9, 12));

        Assert.Equal(["BLOG010 5:1"], Ids(result.Diagnostics));
        Assert.Equal("b", Covered(text, At(result.Root, "a").Span));
    }

    [Theory]
    [InlineData("title: a: b", "BLOG010 1:9", "an unquoted value holds a colon")]
    [InlineData("a:\n\t- b\n", "BLOG010 2:1", "a tab indents this line")]
    [InlineData("x: 1\n\ty: 2\n", "BLOG010 2:1", "a tab indents this line")]
    [InlineData("a: [1, 2\n", "BLOG010 2:1", "opened with '[' is not closed")]
    [InlineData("a: {b: 1\n", "BLOG010 2:1", "opened with '{' is not closed")]
    [InlineData("a: \"x\nb: 1\n", "BLOG010 1:4", "must be indented there")]
    [InlineData("a: 'x", "BLOG010 1:4", "the quote that opens here is never closed")]
    [InlineData("a: \"C:\\dir\"", "BLOG010 1:4", "a backslash that means nothing")]
    [InlineData("a: @b", "BLOG010 1:4", "a value cannot start with '@'")]
    [InlineData("a: `b`", "BLOG010 1:4", "a value cannot start with '`'")]
    [InlineData("a: %b", "BLOG010 1:4", "a value cannot start with '%'")]
    [InlineData("a: 'it's'", "BLOG010 1:8", "a quote closes too early")]
    [InlineData("a: b # x\nno colon\nc: d", "BLOG010 2:1", "this line has no colon")]
    [InlineData("a: - b", "BLOG010 1:4", "a list starts on the line after its key")]
    [InlineData("- a\nb: c", "BLOG010 2:1", "another item with '- ' is expected here")]
    [InlineData("a: |x\n  b", "BLOG010 1:4", "nothing may follow '|' or '>'")]
    [InlineData("a: b\n---\nc: d", "BLOG010 2:1", "a second document starts here")]
    [InlineData("...\na: b", "BLOG010 1:1", "nothing may follow the end of the document")]
    [InlineData("a: b\n...\nc: d", "BLOG010 3:1", "a second document starts here")]
    [InlineData("? [a]\n: b", "BLOG010 1:3", "a key must be a text, not a list")]
    [InlineData("? {a: b}\n: c", "BLOG010 1:3", "a key must be a text, not keys with values")]
    [InlineData(": b", "BLOG010 1:1", "a key is missing here")]
    [InlineData("a: *b", "BLOG010 1:4", "no '&b' before this names a value")]
    [InlineData("a: &b [*b]", "BLOG010 1:8", "no '&b' before this names a value")]
    [InlineData(
        "a: !!python/object:os.system x",
        "BLOG010 1:4",
        "the tag 'tag:yaml.org,2002:python/object:os.system' means nothing here"
    )]
    [InlineData("a: !date 2020-11-14", "BLOG010 1:4", "the tag '!date' means nothing here")]
    [InlineData("a: !![x] b", "BLOG010 1:2", "a tag after this is malformed")]
    [InlineData("a: b\0c: d", "BLOG010 1:5", "the control character U+0000 stands here")]
    [InlineData("a: 1\r\nb: \u0007", "BLOG010 2:4", "the control character U+0007 stands here")]
    [InlineData("a: 1\n<<: b", "BLOG010 2:5", "'<<' takes over the entries of a map, and this is the text 'b'")]
    public void A_mistake_is_explained_at_its_place(string text, string place, string words)
    {
        var result = OfYaml(text);

        Assert.Null(result.Root);
        Assert.Equal([place], Ids(result.Diagnostics));
        Assert.Contains(words, result.Diagnostics[0].Message);
        Assert.DoesNotContain("Line:", result.Diagnostics[0].Message);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_at_its_second_place()
    {
        var result = OfYaml("Title: a\nb: c\ntitle: d\n");

        Assert.Equal("{Title: 'a', b: 'c'}", Show(result.Root));
        Assert.Equal(["BLOG011 3:1"], Ids(result.Diagnostics));
        Assert.Equal("data.yml:1:1", result.Diagnostics[0].Notes[0].Location!.ToString());
    }

    [Fact]
    public void Keys_that_stand_twice_are_found_in_long_maps_too()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"k{i}: {i}\n")) + "K3: x\nk99: y\n";

        Assert.Equal(["BLOG011 101:1", "BLOG011 102:1"], Ids(OfYaml(text).Diagnostics));
    }

    [Fact]
    public void An_alias_stands_for_the_value_its_anchor_names()
    {
        const string text = "a: &x [1, 2]\nb: *x\nc: &x 3\nd: *x\n";

        var root = OfYaml(text).Root;

        Assert.Equal("{a: [1, 2], b: [1, 2], c: 3, d: 3}", Show(root));
        Assert.Equal("[1, 2]", Covered(text, At(root, "b").Span));
    }

    [Theory]
    [InlineData("a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3\n", "{l: 3, k: 1}")]
    [InlineData("a: &x {k: 1}\ny: &y {k: 2, m: 4}\nb:\n  <<: [*x, *y]\n", "{k: 1, m: 4}")]
    [InlineData("b:\n  <<: {k: 1}\n", "{k: 1}")]
    [InlineData("b:\n  '<<': {k: 1}\n", "{<<: {k: 1}}")]
    public void A_merge_key_takes_over_what_the_map_does_not_say_itself(string text, string expected) =>
        Assert.Equal(expected, Show(At(OfYaml(text).Root, "b")));

    [Fact]
    public void Aliases_that_multiply_are_refused_at_once()
    {
        var text =
            "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 30)
                    .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n")
            );
        var clock = Stopwatch.StartNew();

        var result = OfYaml(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
        Assert.Null(result.Root);
        Assert.Equal("BLOG012", Assert.Single(result.Diagnostics).Id);
        Assert.Contains("aliases expand to more than 20000 values", result.Diagnostics[0].Message);
    }

    [Fact]
    public void Aliases_within_the_limit_are_read()
    {
        var text =
            "a: &a ["
            + string.Concat(Enumerable.Repeat("x, ", 99))
            + "]\nb: ["
            + string.Concat(Enumerable.Repeat("*a, ", 199))
            + "]\n";

        Assert.Empty(OfYaml(text).Diagnostics);
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(100_000, 1)]
    public void Lists_nested_beyond_any_use_are_refused(int brackets, int mistakes)
    {
        var result = OfYaml(new string('[', brackets) + new string(']', brackets));

        Assert.Equal(mistakes, result.Diagnostics.Count(d => d.Id == "BLOG012"));
        Assert.Equal(mistakes, result.Diagnostics.Length);
    }

    [Fact]
    public void Depth_that_aliases_make_counts_as_well()
    {
        var text = "k0: &k0 [x]\n" + string.Concat(Enumerable.Range(1, 90).Select(i => $"k{i}: &k{i} [*k{i - 1}]\n"));

        Assert.Equal(["BLOG012"], OfYaml(text).Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void What_stands_before_a_mistake_is_kept_for_front_matter()
    {
        const string text = "title: x\nseries:\n  name: y\nbad: a: b\n";

        var result = YamlReader.Read(Post(text), new(0, text.Length));

        Assert.Equal("{title: 'x', series: {name: 'y'}}", Show(result.Root));
    }
}
