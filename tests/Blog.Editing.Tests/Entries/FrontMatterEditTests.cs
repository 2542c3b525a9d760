using System.Text;
using Blog.Data.Nodes;
using Blog.Editing.Entries;
using Blog.Testing;

namespace Blog.Editing.Tests.Entries;

public sealed class FrontMatterEditTests
{
    public static TheoryData<int> Examples => [.. EditExamples.All.Select(e => e.Line)];

    [Fact]
    public void There_are_more_than_a_hundred_odd_files() => Assert.True(EditExamples.All.Count > 150);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Front_matter_is_edited_as_the_specification_shows(int line)
    {
        var example = EditExamples.All.Single(e => e.Line == line);

        Assert.Equal(example.After, Edits.Make(example.Task, example.Before));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_byte_order_mark_stays(int line)
    {
        var example = EditExamples.All.Single(e => e.Line == line);

        Assert.Equal(
            IsRefused(example) ? example.After : "\uFEFF" + example.After,
            Edits.Make(example.Task, "\uFEFF" + example.Before)
        );
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_file_keeps_its_line_ends(int line)
    {
        var example = EditExamples.All.Single(e => e.Line == line);
        // A file of one line has no line ends to keep. A lone CR ends a line in YAML, and nothing in TOML.
        foreach (
            var end in example.Before.Contains('\r') || !example.Before.Contains('\n') ? []
            : example.Before.StartsWith("+++", StringComparison.Ordinal) ? new[] { "\r\n" }
            : ["\r\n", "\r"]
        )
            Assert.Equal(
                example.After.ReplaceLineEndings(end),
                Edits.Make(example.Task, example.Before.ReplaceLineEndings(end))
            );
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_entry_that_says_all_already_is_left_as_it_is(int line)
    {
        var example = EditExamples.All.Single(e => e.Line == line);
        if (IsRefused(example))
            return;
        var items = FrontMatterOf(example.After);
        var index = example.Task == "add" ? items.Length - 1 : Edits.ChangeOf(example.Task).Index;

        Assert.Equal(example.After, Edits.Make($"change {index}", example.After));
    }

    [Theory]
    [InlineData("", "note: \"\"")]
    [InlineData("a plain note", "note: a plain note")]
    [InlineData("of a: b", "note: \"of a: b\"")]
    [InlineData("a #b", "note: \"a #b\"")]
    [InlineData("- a", "note: \"- a\"")]
    [InlineData("yes", "note: \"yes\"")]
    [InlineData("12", "note: \"12\"")]
    [InlineData("say \"a\\b\"", "note: say \"a\\b\"")]
    [InlineData("'a'", "note: \"'a'\"")]
    [InlineData("two\nlines", "note: \"two\\nlines\"")]
    [InlineData("Ü 😀", "note: Ü 😀")]
    [InlineData("a\u2028b", "note: \"a\\U00002028b\"")]
    public void A_value_that_YAML_would_read_as_something_else_gets_quotes(string note, string line)
    {
        var result = Edits.Make(
            "---\ntitle: A\n---\n"u8.ToArray(),
            new EntryChange(null, [new EntryField("note", note)])
        );

        Assert.Equal(
            $"---\ntitle: A\ncrossposts:\n  - {line}\n---\n",
            Encoding.UTF8.GetString(result.Bytes!.Value.AsSpan())
        );
    }

    [Theory]
    [InlineData("a, b", "[a, {note: \"a, b\"}]")]
    [InlineData("a]", "[a, {note: \"a]\"}]")]
    public void A_value_between_braces_gets_quotes_for_their_signs(string note, string list)
    {
        var result = Edits.Make(
            "---\ncrossposts: [a]\n---\n"u8.ToArray(),
            new EntryChange(null, [new EntryField("note", note)])
        );

        Assert.Equal($"---\ncrossposts: {list}\n---\n", Encoding.UTF8.GetString(result.Bytes!.Value.AsSpan()));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused()
    {
        var result = Edits.Make([.. "---\ntitle: A\n---\nBody "u8, 0xE9], Edits.ChangeOf("add"));

        Assert.Null(result.Bytes);
        Assert.Equal("post.md:4:6", result.Refusal!.Place.ToString());
    }

    [Fact]
    public void A_refusal_says_what_to_write_by_hand()
    {
        var yaml = Edits.Make("---\na: b: c\n---\n"u8.ToArray(), Edits.ChangeOf("add"));
        var toml = Edits.Make("+++\na = b\n+++\n"u8.ToArray(), Edits.ChangeOf("add"));

        Assert.Equal(
            "crossposts:\n  - to: medium\n    url: https://medium.com/p/3f2a9c1b7d4e\n    date: 2020-12-05\n",
            yaml.Refusal!.Lines
        );
        Assert.Equal(
            "[[crossposts]]\nto = \"medium\"\nurl = \"https://medium.com/p/3f2a9c1b7d4e\"\ndate = 2020-12-05\n",
            toml.Refusal!.Lines
        );
    }

    private static bool IsRefused(EditExample example) => example.After.StartsWith("refused", StringComparison.Ordinal);

    private static System.Collections.Immutable.ImmutableArray<DataNode> FrontMatterOf(string text) =>
        DataTexts.FrontMatter(text).Values.Find("crossposts")!.Value switch
        {
            DataList list => list.Items,
            var single => [single],
        };
}
