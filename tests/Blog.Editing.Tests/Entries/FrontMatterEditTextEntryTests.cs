using System.Text;
using Blog.Data.Nodes;
using Blog.Editing.Entries;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Editing.Tests.Entries;

/// <summary>Entries that are a text alone, added to a list in front matter.</summary>
public class FrontMatterEditTextEntryTests
{
    private static readonly string[] Lines =
    [
        "title: A",
        "tags: [a, b]",
        "drafted:",
        "- a",
        "  - a",
        "# remark",
        "",
        "text: |",
        "    indented",
        "...",
        "drafted: []",
        "drafted: [a, 'b']",
        "drafted: a",
        "drafted: 'a' # remark",
        "  - 'b'",
        "{title: A}",
        "drafted = []",
        "drafted = [\"x\"]",
        "title = 'A'",
        "[table]",
        "[[tables]]",
        "x = 1",
        "drafted: {a: b}",
        "  - {a: b}",
    ];

    [Theory]
    [InlineData("---\ntitle: A\n---\nB\n", "---\ntitle: A\ndrafted:\n  - post:x\n---\nB\n")]
    [InlineData("---\ndrafted:\n  - a # one\n---\nB\n", "---\ndrafted:\n  - a # one\n  - post:x\n---\nB\n")]
    [InlineData(
        "---\ndrafted:\n- 'a'\n- 'b'\ntitle: A\n---\n",
        "---\ndrafted:\n- 'a'\n- 'b'\n- 'post:x'\ntitle: A\n---\n"
    )]
    [InlineData("---\ndrafted: [a]\n---\n", "---\ndrafted: [a, post:x]\n---\n")]
    [InlineData("---\ndrafted: a\n---\n", "---\ndrafted:\n  - a\n  - post:x\n---\n")]
    [InlineData("---\ndrafted:\n---\n", "---\ndrafted:\n  - post:x\n---\n")]
    [InlineData("---\n{title: A}\n---\n", "---\n{title: A, drafted: [post:x]}\n---\n")]
    [InlineData(
        "+++\ntitle = 'A'\n[table]\nx = 1\n+++\nB\n",
        "+++\ndrafted = [\"post:x\"]\ntitle = 'A'\n[table]\nx = 1\n+++\nB\n"
    )]
    [InlineData("+++\r\ndrafted = [\"a\"]\r\n+++\r\n", "+++\r\ndrafted = [\"a\", \"post:x\"]\r\n+++\r\n")]
    [InlineData("B\n", "---\ndrafted:\n  - post:x\n---\nB\n")]
    public void A_text_is_added_as_the_list_is_written(string before, string after) =>
        Assert.Equal(after, Text(Add(before, "post:x")));

    [Theory]
    [InlineData("a: b")]
    [InlineData("#a")]
    [InlineData("- a")]
    [InlineData("true")]
    [InlineData("2020")]
    [InlineData("a, b]")]
    [InlineData("\"'\\")]
    public void A_text_that_YAML_would_read_as_something_else_gets_quotes(string text)
    {
        foreach (var front in new[] { "title: A", "drafted: [a]", "drafted:\n- a" })
            Assert.Equal(text, Last(Text(Add($"---\n{front}\n---\n", text))));
    }

    [Fact]
    public void Whatever_the_file_holds_nothing_is_taken_away() =>
        Gen.Select(Gen.Bool, Gen.Int[0, Lines.Length - 1].Array[0, 6], Gen.Bool)
            .Sample(
                (isToml, lines, isWindows) =>
                {
                    var fence = isToml ? "+++" : "---";
                    var end = isWindows ? "\r\n" : "\n";
                    var before =
                        fence + end + string.Concat(lines.Select(i => Lines[i] + end)) + fence + end + "Body" + end;
                    var result = Add(before, "post:x");
                    Assert.NotEqual(result.Bytes is null, result.Refusal is null);
                    if (result.Bytes is null)
                        return;
                    var after = Text(result);
                    Assert.Equal("post:x", Last(after));
                    Assert.EndsWith(fence + end + "Body" + end, after, StringComparison.Ordinal);
                    var at = 0;
                    foreach (var c in after)
                        at += at < before.Length && before[at] == c ? 1 : 0;
                    Assert.Equal(before.Length, at);
                },
                iter: 10_000
            );

    private static EditResult Add(string text, string entry) =>
        FrontMatterEdit.Apply(
            new ContentPath("post.md"),
            Encoding.UTF8.GetBytes(text),
            new EntryEdit("drafted", _ => new EntryChange(null, [new EntryField("", entry)]))
        );

    private static string Text(EditResult result) => Encoding.UTF8.GetString(result.Bytes!.Value.AsSpan());

    private static string? Last(string text) =>
        ((DataList)DataTexts.FrontMatter(text).Values.Find("drafted")!.Value).Items[^1]
            is DataScalar { Kind: DataScalarKind.Text } scalar
            ? scalar.Text
            : null;
}
