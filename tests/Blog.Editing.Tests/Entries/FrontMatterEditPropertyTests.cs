using System.Text;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Testing;
using Blog.Text;
using CsCheck;

namespace Blog.Editing.Tests.Entries;

/// <summary>Whatever a file holds, an edit throws nothing, takes nothing away and changes no other value.</summary>
public sealed class FrontMatterEditPropertyTests
{
    private static readonly string[] Lines =
    [
        "title: A",
        "title: 'A' # remark",
        "tags: [a, b]",
        "tags:",
        "- a",
        "  - a",
        "  b: c",
        "# remark",
        "",
        "  ",
        "text: |",
        "text: >-",
        "    indented",
        "...",
        "crossposts:",
        "crossposts: []",
        "crossposts: [https://a.example/b]",
        "crossposts: https://a.example/b",
        "crossposts: *x",
        "  - https://a.example/b",
        "- https://a.example/b",
        "  - to: dev",
        "    url: https://a.example/b",
        "    note: |+",
        "- {to: dev}",
        "  - &x {to: dev}",
        "x: &x 1",
        "<<: *x",
        "\"crossposts\": [",
        "]",
        "{title: A}",
        "\t",
        "? a",
        ": b",
        "[[crossposts]]",
        "to = \"dev\"",
        "crossposts = []",
        "title = 'A'",
        "[a]",
        "crossposts = [\"x\"]",
        "a.b = 1",
        "\"\"\"",
        "nested:",
        "  crossposts: [b]",
        "😀: \ud800",
    ];

    private static readonly Gen<string> FrontMatter = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, Lines.Length - 1].Array[0, 7],
        Gen.Int[0, 3],
        (form, lines, end) => Join(form, lines.Select(i => Lines[i]), end)
    );

    [Fact]
    public void An_edit_takes_nothing_away_and_changes_nothing_else() =>
        FrontMatter.Sample(
            text =>
            {
                var before = new SourceText(new ContentPath("post.md"), Valid(text));
                if (Edits.Make(Encoding.UTF8.GetBytes(before.Text), Edits.ChangeOf("add")).Bytes is not { } bytes)
                    return;
                var after = Encoding.UTF8.GetString(bytes.AsSpan());
                var (old, edited) = (Data.FrontMatter.Read(before), DataTexts.FrontMatter(after));

                Assert.Equal(before.Text[old.BodyStart..], after[edited.BodyStart..]);
                Assert.Equal(Others(old), Others(edited));
                if (old.Values.Find("crossposts")?.Value is not DataScalar)
                    Assert.True(Keeps(before.Text, after), after);
            },
            iter: 20_000
        );

    [Fact]
    public void Any_change_of_any_entry_is_made_or_refused() =>
        Gen.Select(FrontMatter, Gen.Int[0, 3])
            .Sample(
                (text, wanted) =>
                {
                    var count = DataTexts.FrontMatter(Valid(text)).Values.Find("crossposts")?.Value is DataList list
                        ? list.Items.Length
                        : 0;
                    if (wanted >= count)
                        return;
                    var result = Edits.Make(Encoding.UTF8.GetBytes(Valid(text)), Edits.ChangeOf($"change {wanted}"));

                    Assert.NotEqual(result.Bytes is null, result.Refusal is null);
                },
                iter: 20_000
            );

    // Half of a character cannot be in a file.
    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Join(int form, IEnumerable<string> lines, int end)
    {
        var lineEnd = new[] { "\n", "\r\n", "\r", "\n" }[end];
        var fence = form == 1 ? "+++" : "---";
        return (form == 2 ? "title: B" : fence)
            + lineEnd
            + string.Concat(lines.Select(l => l + lineEnd))
            + fence
            + lineEnd
            + "Body\n";
    }

    private static string Others(FrontMatter read) =>
        string.Join(
            '\n',
            read.Values.Entries.Where(e => !e.Key.Equals("crossposts", StringComparison.OrdinalIgnoreCase))
                .Select(e => e.Key + "=" + DataTexts.Show(e.Value))
        );

    private static bool Keeps(string before, string after)
    {
        var position = 0;
        foreach (var c in after)
        {
            if (position < before.Length && before[position] == c)
                position++;
        }

        return position == before.Length;
    }
}
