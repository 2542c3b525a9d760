using Blog.Markdown.Code;
using Blog.Text;

namespace Blog.Markdown.Tests.Code;

public sealed class SourceRegionTests
{
    [Fact]
    public void A_region_lies_between_its_markers() =>
        Assert.Equal("b\nc", Find("a\n// region: x\nb\nc\n// endregion: x\nd\n", "x"));

    [Fact]
    public void A_region_that_does_not_exist_is_null() =>
        Assert.Null(Find("a\n// region: x\nb\n// endregion: x\n", "y"));

    [Theory]
    [InlineData("// region: x\na\n")]
    [InlineData("a\n// endregion: x\n")]
    [InlineData("// endregion: x\na\n// region: x\n")]
    [InlineData("// region: x\na\n// endregion: y\n")]
    public void A_region_that_is_not_closed_or_not_opened_is_none(string text)
    {
        Assert.Null(Find(text, "x"));
        Assert.Empty(Names(text));
        Assert.Equal(text.Trim(), Find(text, null));
    }

    [Fact]
    public void Names_are_compared_with_case() => Assert.Null(Find("# region: X\na\n# endregion: X\n", "x"));

    [Fact]
    public void The_common_indentation_is_removed() =>
        Assert.Equal(
            "if x {\n\ty\n}",
            Find("func f() {\n\t// region: x\n\tif x {\n\t\ty\n\t}\n\t// endregion: x\n}\n", "x")
        );

    [Fact]
    public void Tabs_and_spaces_are_not_the_same_indentation() =>
        Assert.Equal("\ta\n        b", Find("# region: x\n\ta\n        b\n# endregion: x", "x"));

    [Fact]
    public void Empty_lines_have_no_say_in_the_indentation() =>
        Assert.Equal("a\n\n  b", Find("# region: x\n    a\n\n      b\n# endregion: x", "x"));

    [Fact]
    public void Empty_lines_around_a_region_are_left_out() =>
        Assert.Equal("a", Find("# region: x\n\n  \na\n\n# endregion: x", "x"));

    [Fact]
    public void A_region_may_be_empty() => Assert.Equal("", Find("# region: x\n# endregion: x", "x"));

    [Fact]
    public void Nested_regions_lose_all_markers()
    {
        var text = "# region: outer\na\n# region: inner\nb\n# endregion: inner\nc\n# endregion: outer\n";

        Assert.Equal("a\nb\nc", Find(text, "outer"));
        Assert.Equal("b", Find(text, "inner"));
        Assert.Equal(["outer", "inner"], Names(text));
    }

    [Fact]
    public void Regions_may_overlap()
    {
        var text = "# region: one\na\n# region: two\nb\n# endregion: one\nc\n# endregion: two\n";

        Assert.Equal("a\nb", Find(text, "one"));
        Assert.Equal("b\nc", Find(text, "two"));
    }

    [Fact]
    public void Regions_of_one_name_follow_one_another()
    {
        var text = "# region: x\na\n# endregion: x\nb\n# region: x\nc\n# endregion: x\n";

        Assert.Equal("a\nc", Find(text, "x"));
        Assert.Equal(["x"], Names(text));
    }

    [Fact]
    public void Without_a_name_the_whole_file_is_taken_less_its_markers() =>
        Assert.Equal("a\nb", Find("a\n// region: x\nb\n// endregion: x\n", null));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_becomes_a_line_feed(string end) =>
        Assert.Equal("a\nb", Find(string.Join(end, "# region: x", "a", "b", "# endregion: x"), "x"));

    [Fact]
    public void Regions_of_CSharp_are_closed_from_the_inside_out()
    {
        var text = "#region Outer part\na\n    #region inner\n    b\n    #endregion\nc\n#endregion // Outer part\n";

        Assert.Equal("a\n    b\nc", Find(text, "Outer part"));
        Assert.Equal("b", Find(text, "inner"));
    }

    private static string? Find(string text, string? name) => SourceRegion.Find(Source(text), name);

    private static IReadOnlyList<string> Names(string text) => SourceRegion.Names(Source(text));

    private static SourceText Source(string text) => new(new ContentPath("content/code/a.txt"), text);
}
