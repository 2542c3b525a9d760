using Blog.Data;
using Blog.Text.Characters;

namespace Blog.Text.Tests.Characters;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("A plain title", "A plain title")]
    [InlineData("It's (part 1/2) & more!", "It's (part 1/2) & more!")]
    [InlineData("Über die Größe", "Über die Größe")]
    [InlineData("Review: November", "\"Review: November\"")]
    [InlineData("C# and F#", "\"C# and F#\"")]
    [InlineData("Say \"hi\"", "\"Say \\\"hi\\\"\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("- dash", "\"- dash\"")]
    [InlineData("2020", "\"2020\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("Null", "\"Null\"")]
    [InlineData("", "\"\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("\u001b[31m", "\"\\U0000001B[31m\"")]
    public void A_text_is_quoted_where_it_could_be_taken_for_something_else(string text, string yaml) =>
        Assert.Equal(yaml, YamlText.Of(text));

    [Theory]
    [InlineData("A plain title")]
    [InlineData("It's 'quoted' and \"quoted\"")]
    [InlineData("key: value # comment")]
    [InlineData("- dash")]
    [InlineData("? question")]
    [InlineData("*star &and !bang @at `tick` %percent")]
    [InlineData("{map} [list], more")]
    [InlineData("true")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("2020-11-14")]
    [InlineData("a\\nb \\ c")]
    [InlineData("日本語 👩‍💻 e\u0301 \u202E\u200B\u00A0x")]
    [InlineData("tab\there")]
    [InlineData("---")]
    [InlineData("ends with a colon:")]
    [InlineData(">folded |literal")]
    public void What_is_written_is_what_is_read(string text)
    {
        var source = new SourceText(
            new ContentPath("content/posts/a.md"),
            $"---\ntitle: {YamlText.Of(text)}\ntags: {YamlText.ListOf([text, "b"])}\n---\n"
        );
        var read = FrontMatter.Read(source);
        Assert.Empty(read.Diagnostics);
        List<Diagnostic> diagnostics = [];
        var map = new TypedMap(
            source,
            read.Values,
            [new DataKey("title", DataType.Text, "", ""), new DataKey("tags", DataType.Text, "", "")],
            diagnostics
        );
        Assert.Equal(text, map.Text("title"));
        Assert.Equal(text.Trim(), map.Texts("tags")[0]);
        Assert.Empty(diagnostics);
    }
}
