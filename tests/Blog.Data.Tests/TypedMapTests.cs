using Blog.Data.Nodes;
using Blog.Text;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests;

public sealed class TypedMapTests
{
    private static readonly DataKeys Keys =
    [
        new("title", DataType.Text, "", "The title."),
        new("draft", DataType.Flag, "false", "Whether it is held back."),
        new("part", DataType.TextAs("a whole number"), "", "The part."),
        new("tags", DataType.Texts, "none", "The tags.") { Aliases = ["tag", "keywords"] },
        new("image", DataType.TextAs("keys with values"), "none", "The picture."),
        new("crossposts", DataType.TextAs("a list of copies"), "none", "The copies."),
    ];

    private static readonly DataKeys ImageKeys =
    [
        new("src", DataType.TextAs("a path"), "", "The file."),
        new("alt", DataType.Text, "", "What it shows."),
    ];

    private readonly List<Diagnostic> _diagnostics = [];

    [Theory]
    [InlineData("title: x", "x")]
    [InlineData("TITLE: ' x '", " x ")]
    [InlineData("title: 1984", "1984")]
    [InlineData("title: True", "True")]
    [InlineData("title: 2020-11-14", "2020-11-14")]
    [InlineData("title: ''", "")]
    [InlineData("title:", null)]
    [InlineData("title: ~", null)]
    [InlineData("part: 1", null)]
    public void A_text_is_any_single_value(string yaml, string? expected)
    {
        Assert.Equal(expected, Map(yaml).Text("title"));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("title: [a]", "'title' must be a text, not a list.")]
    [InlineData("Title: {a: b}", "'Title' must be a text, not keys with values.")]
    public void A_list_or_a_map_is_no_text(string yaml, string message)
    {
        Assert.Null(Map(yaml).Text("title"));
        Assert.Equal(["BLOG021 1:8"], Ids(_diagnostics));
        Assert.Equal(message, _diagnostics[0].Message);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("FALSE", false)]
    [InlineData("yes", true)]
    [InlineData("No", false)]
    [InlineData("on", true)]
    [InlineData("'off'", false)]
    [InlineData("", null)]
    public void A_flag_takes_the_words_of_older_yaml_too(string value, bool? expected)
    {
        Assert.Equal(expected, Map("draft: " + value).Flag("draft"));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("maybe", "'draft' must be true or false, not the text 'maybe'.")]
    [InlineData("1", "'draft' must be true or false, not the number 1.")]
    [InlineData("[true]", "'draft' must be true or false, not a list.")]
    public void Another_value_is_no_flag(string value, string message)
    {
        Assert.Null(Map("draft: " + value).Flag("draft"));
        Assert.Equal(["BLOG021 1:8"], Ids(_diagnostics));
        Assert.Equal(message, _diagnostics[0].Message);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("9999", 9999)]
    [InlineData("0x10", 16)]
    [InlineData("~", null)]
    public void A_whole_number_within_its_bounds_is_read(string value, int? expected)
    {
        Assert.Equal(expected, Map("part: " + value).WholeNumber("part", 1, 9999));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("0", "BLOG023", "'0' is not a whole number from 1 to 9999.")]
    [InlineData("10000", "BLOG023", "'10000' is not a whole number from 1 to 9999.")]
    [InlineData("99999999999999999999", "BLOG023", "'99999999999999999999' is not a whole number from 1 to 9999.")]
    [InlineData("'2'", "BLOG021", "'part' must be a whole number, not the text '2'.")]
    [InlineData("1.5", "BLOG021", "'part' must be a whole number, not the number 1.5.")]
    [InlineData("true", "BLOG021", "'part' must be a whole number, not true.")]
    public void Another_value_is_no_whole_number_within_its_bounds(string value, string id, string message)
    {
        Assert.Null(Map("part: " + value).WholeNumber("part", 1, 9999));
        Assert.Equal([id + " 1:7"], Ids(_diagnostics));
        Assert.Equal(message, _diagnostics[0].Message);
    }

    [Theory]
    [InlineData("tags: [a, ' b ', '', ~, 3]", false, new[] { "a", "b", "3" })]
    [InlineData("tags: a, b", false, new[] { "a, b" })]
    [InlineData("tags: ' a ,, b,'", true, new[] { "a", "b" })]
    [InlineData("tags: ['a, b', c]", true, new[] { "a, b", "c" })]
    [InlineData("tags: ''", false, new string[0])]
    [InlineData("tags:", true, new string[0])]
    [InlineData("title: x", true, new string[0])]
    public void Texts_are_a_list_or_one_text(string yaml, bool splitAtCommas, string[] expected)
    {
        Assert.Equal(expected, Map(yaml).Texts("tags", splitAtCommas));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void An_item_that_is_no_text_is_reported_at_its_place()
    {
        Assert.Equal(["a", "b"], Map("tags:\n  - a\n  - x: y\n  - b\n").Texts("tags"));
        Assert.Equal(["BLOG021 3:5"], Ids(_diagnostics));
        Assert.Equal("'tags' must be a list of texts, not keys with values.", _diagnostics[0].Message);
    }

    [Fact]
    public void A_map_is_read_by_keys_of_its_own()
    {
        var image = Map("image: {src: x.png, alt: [y]}").Map("image", ImageKeys);

        Assert.Equal("x.png", image!.Text("src"));
        Assert.Null(image.Text("alt"));
        Assert.Equal(["BLOG021 1:26"], Ids(_diagnostics));
    }

    [Theory]
    [InlineData("image: x.png", 1)]
    [InlineData("image:", 0)]
    [InlineData("title: x", 0)]
    public void What_is_no_map_is_reported_unless_it_is_left_out(string yaml, int mistakes)
    {
        Assert.Null(Map(yaml).Map("image", ImageKeys));
        Assert.Equal(Enumerable.Repeat("BLOG021 1:8", mistakes), Ids(_diagnostics));
    }

    [Theory]
    [InlineData("crossposts:\n  - src: a\n  -\n  - src: b\n", new[] { "a", "b" })]
    [InlineData("crossposts: {src: a}", new[] { "a" })]
    [InlineData("crossposts:", new string[0])]
    public void Maps_are_a_list_or_one_map(string yaml, string[] expected)
    {
        Assert.Equal(expected, Map(yaml).Maps("crossposts", ImageKeys).Select(m => m.Text("src")));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void An_item_that_is_no_map_is_reported_at_its_place()
    {
        Assert.Single(Map("crossposts:\n- x\n- {src: a}\n").Maps("crossposts", ImageKeys));
        Assert.Equal(["BLOG021 2:3"], Ids(_diagnostics));
    }

    [Fact]
    public void An_alias_stands_for_its_key_and_is_named_in_messages()
    {
        Assert.Equal(["a"], Map("Keywords: a").Texts("tags"));
        Map("keywords: {a: b}").Texts("tags");

        Assert.StartsWith("'keywords' must be", _diagnostics[0].Message);
    }

    [Fact]
    public void Of_a_key_and_its_alias_the_first_written_counts()
    {
        var map = Map("tag: a\ntitle: x\ntags: b\nkeywords: c\n");

        Assert.Equal(["a"], map.Texts("tags"));
        Assert.Equal(["BLOG036 3:1", "BLOG036 4:1"], Ids(_diagnostics));
        Assert.Equal("'tag' and 'tags' mean the same; 'tags' is ignored.", _diagnostics[0].Message);
        Assert.Empty(map.Unknown);
    }

    [Fact]
    public void Unknown_keys_are_kept_in_order_and_not_reported_unless_asked()
    {
        Assert.Equal(["zebra", "apple"], Map("zebra: 1\ntitle: x\napple: 2\n").Unknown.Select(e => e.Key));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Every_unknown_setting_is_reported()
    {
        Map("zebra: 1\nkeyword: x\n").ReportUnknown(DiagnosticCatalogue.UnknownSetting);

        Assert.Equal(["BLOG020 1:1", "BLOG020 2:1"], Ids(_diagnostics));
        Assert.Equal([null, "keywords"], _diagnostics.Select(d => d.Suggestion));
    }

    [Fact]
    public void Only_keys_near_to_known_ones_are_reported_as_misspelt()
    {
        Map("zebra: 1\nKeyword: x\ntitel: y\n").ReportUnknown(DiagnosticCatalogue.MisspeltKey);

        Assert.Equal(["BLOG033 2:1", "BLOG033 3:1"], Ids(_diagnostics));
        Assert.Equal(["keywords", "title"], _diagnostics.Select(d => d.Suggestion));
    }

    [Fact]
    public void Something_is_reported_at_the_place_of_a_value()
    {
        Map("part: 1\ntitle: 'x y'\n").Report("title", DiagnosticCatalogue.InvalidSlug, "x y");

        Assert.Equal(["BLOG034 2:8"], Ids(_diagnostics));
        Assert.Equal(5, _diagnostics[0].Location.Length);
    }

    [Fact]
    public void A_key_that_is_left_out_has_the_place_of_the_map()
    {
        var map = Map("\npart: 1\ndraft: true\n");

        Assert.Equal((2, 1), (map.Place("title").Line, map.Place("title").Column));
        Assert.Equal(map.Location, map.Place("title"));
    }

    [Fact]
    public void A_node_is_handed_out_as_it_stands()
    {
        Assert.Equal("[1, {a: 'b'}]", Show(Map("title: [1, {a: b}]").Node("title")));
        Assert.Null(Map("title: null").Node("title"));
    }

    [Fact]
    public void A_key_outside_the_table_is_a_bug_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Map("x: 1").Text("x"));

    [Theory]
    [InlineData("title: [x]", "a list")]
    [InlineData("title: {x: y}", "keys with values")]
    public void What_was_found_is_said(string yaml, string words)
    {
        Map(yaml).Text("title");

        Assert.Contains(words, _diagnostics[0].Message);
    }

    [Fact]
    public void A_long_text_is_quoted_in_part()
    {
        Map("draft: " + new string('x', 39) + "😀" + new string('x', 39)).Flag("draft");

        Assert.EndsWith($"not the text '{new string('x', 39)}…'.", _diagnostics[0].Message);
    }

    private TypedMap Map(string yaml)
    {
        var source = new SourceText(new ContentPath("data.yml"), yaml);
        return new TypedMap(source, (DataMap)DataReader.Read(source).Root!, Keys, _diagnostics);
    }
}
