using Blog.Data.Nodes;
using Blog.Text;
using Blog.Text.Characters;
using CsCheck;
using static Blog.Testing.DataTexts;

namespace Blog.Data.Tests;

/// <summary>Any text gives a result without an exception, and every place lies within the text.</summary>
public sealed class DataReaderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b: ",
        "- ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "  ",
        "'",
        "\"",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "&x ",
        "*x",
        "<<: *x",
        "!",
        "!!str ",
        "|",
        "> ",
        "#",
        "---\n",
        "+++\n",
        "=",
        "\\",
        "\\u",
        "\\ud800",
        "😀",
        "\ud800",
        "\udc00",
        "\0",
        "\u0001",
        "? ",
        "%YAML",
        "%TAG ! a\n",
        "@",
        "1",
        "0x",
        "1e5",
        "true",
        "null",
        "[[a]]\n",
        "[a]\n",
        "a.b=1\n",
        "\"a\":",
        "...\n",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "-",
        "|2",
        "\"\"\"",
        "'''",
        "2020-01-01",
        "<",
        "`",
        "//",
        "title: x\n",
        "title = 1\n",
    ];

    private static readonly Gen<string> Syntax = OneOf(Pieces).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Bytes = Gen
        .Byte.Array[0, 200]
        .Select(b => SourceText.Decode(new ContentPath("x"), b, out _).Text);

    private static readonly Gen<string> Any = Gen.Frequency((5, Syntax), (1, Bytes), (1, Gen.String));

    [Theory]
    [InlineData("x.yml")]
    [InlineData("x.toml")]
    [InlineData("x.json")]
    [InlineData("x.csv")]
    public void Any_text_is_read_as_data(string path) =>
        Any.Sample(
            text =>
            {
                var result = Read(path, text);
                AssertWithin(text, result.Root, result.Diagnostics);
            },
            iter: 3000
        );

    [Fact]
    public void Any_text_is_read_as_front_matter() =>
        Gen.Select(OneOf("", "---\n", "+++\r\n", "Title: x\n"), Any, OneOf("", "\n---\n", "\n+++\n"))
            .Sample(
                (before, between, after) =>
                {
                    var text = before + between + after;
                    var result = FrontMatter(text);
                    AssertWithin(text, result.Values, result.Diagnostics);
                    Assert.InRange(result.BodyStart, 0, text.Length);
                },
                iter: 6000
            );

    [Fact]
    public void A_text_written_as_a_json_string_is_read_back() =>
        Gen.String[Gen.Char[' ', '\u04FF'], 0, 20]
            .Sample(text =>
                Assert.Equal(
                    ControlCharacters.Replace(text),
                    Assert.IsType<DataScalar>(Read("x.json", "\"" + Escaped(text) + "\"").Root).Text
                )
            );

    [Fact]
    public void A_text_written_as_a_quoted_yaml_value_is_read_back() =>
        Gen.String[Gen.Char[' ', '~'], 0, 20]
            .Sample(text =>
                Assert.Equal(text, ((DataScalar)At(OfYaml("a: '" + text.Replace("'", "''") + "'").Root, "a")).Text)
            );

    [Fact]
    public void A_text_written_as_a_quoted_csv_field_is_read_back() =>
        Gen.String.Sample(text =>
            Assert.Equal(
                ControlCharacters.Replace(text),
                ((DataScalar)At(Read("x.csv", "a\r\n\"" + text.Replace("\"", "\"\"") + "\"").Root, "0.a")).Text
            )
        );

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Escaped(string text) =>
        string.Concat(
            text.Select(c =>
                c is '"' or '\\' ? "\\" + c
                : c is < ' ' or (>= '\u007F' and < '\u00A0') ? $"\\u{(int)c:x4}"
                : c.ToString()
            )
        );

    private static void AssertWithin(string text, DataNode? root, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            AssertWithin(text, diagnostic.Location.Span);
            foreach (var note in diagnostic.Notes)
                AssertWithin(text, note.Location!.Span);
        }

        if (root is not null)
            AssertWithin(text, root);
    }

    private static void AssertWithin(string text, DataNode node)
    {
        AssertWithin(text, node.Span);
        foreach (var item in node is DataList list ? list.Items : [])
            AssertWithin(text, item);
        foreach (var entry in node is DataMap map ? map.Entries : [])
        {
            AssertWithin(text, entry.KeySpan);
            AssertWithin(text, entry.Value);
        }
    }

    private static void AssertWithin(string text, SourceSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
    }
}
