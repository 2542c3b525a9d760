using Blog.Data.Nodes;
using Blog.Data.Yaml;
using Blog.Text;
using CsCheck;

namespace Blog.Data.Tests.Yaml;

/// <summary>What is read without the parser has the same values at the same places as with it.</summary>
public sealed class PlainYamlTests
{
    private static readonly Gen<string> Key = Gen.Frequency(
        (9, OneOf("title", "date", "tags", "a-b", "_x", "x1", "y")),
        (1, OneOf("Title", "true", "null", "1a", "a b", "\"q\"", "ключ", "<<"))
    );

    private static readonly Gen<string> UsualWord = OneOf(
        "a",
        "Hello, world",
        "C#",
        "http://x.example/?a=b&c",
        "2020-01-01 10:00",
        "12",
        "é — ‘ü’",
        "it's"
    );

    private static readonly Gen<string> Word = OneOf(
        "a",
        "Hello, world",
        "C#",
        "x #y",
        "x#y",
        "a: b",
        "a:b",
        "a:",
        "http://x.example/?a=b&c",
        "2020-01-01",
        "2020-01-01 10:00",
        "12",
        "-1",
        "0x1F",
        "1e5",
        "true",
        "no",
        "~",
        "null",
        "Null",
        "= x",
        "\\n",
        "(x)",
        "$x",
        "é — ‘ü’",
        "日本語",
        "\u00A0",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "😀",
        "a\tb",
        "it's",
        "say \"x\"",
        "`x`",
        "@x",
        "%x",
        "!x",
        "&x",
        "*x",
        "|",
        ">",
        "?",
        "? x",
        "-",
        "- x",
        "---",
        "...",
        "[a]",
        "{a: b}",
        ",",
        "a, b",
        "a,b",
        "]",
        "}",
        "a ]",
        ""
    );

    private static readonly Gen<string> Quoted = Gen.Select(
        Word,
        OneOf("\"", "'"),
        OneOf("", " ", " #c", "x"),
        (word, quote, after) => quote + word + quote + after
    );

    private static readonly Gen<string> Item = Gen.Frequency((8, UsualWord), (1, Word), (1, Quoted));

    private static readonly Gen<string> Flow = Gen.Select(
        Item.Array[0, 4],
        OneOf(",", ", ", ", ", ", ", " ,", ",,"),
        OneOf("", "", "", " ", ", "),
        (items, comma, end) => "[" + string.Join(comma, items) + end + "]"
    );

    private static readonly Gen<string> Block = Gen.Select(
        Item.Array[1, 3],
        OneOf("- ", "  - ", "  - ", "-  ", "-", "  -\t"),
        (items, dash) => string.Concat(items.Select(i => "\n" + dash + i))
    );

    private static readonly Gen<string> Line = Gen.Select(
        Key,
        OneOf(": ", ": ", ": ", ": ", ":", ":  ", " : "),
        Gen.Frequency((8, UsualWord), (2, Word), (2, Quoted), (3, Flow), (3, Block)),
        OneOf("", "", "", "", "", "", " ", "  ", "\n", "\n  more", " # c", "\n# c"),
        (key, colon, value, end) => key + colon + value + end
    );

    private static readonly Gen<string> Map = Gen.Select(
        Line.Array[0, 4],
        OneOf("\n", "\n", "\r\n", "\r"),
        OneOf("", "\n"),
        (lines, lineEnd, end) => (string.Join('\n', lines) + end).Replace("\n", lineEnd, StringComparison.Ordinal)
    );

    [Fact]
    public void It_is_what_the_parser_reads()
    {
        var read = 0;
        Map.Sample(
            yaml =>
            {
                var (source, stretch) = Between(yaml);
                if (PlainYaml.Read(source, stretch) is not { } plain)
                    return;
                Interlocked.Increment(ref read);
                var parsed = YamlReader.Parsed(source, stretch);
                Assert.Empty(parsed.Diagnostics);
                Assert.Equal(Lines(parsed.Root!), Lines(plain));
            },
            iter: 40_000
        );
        Assert.True(read > 2000, $"only {read} were plain");
    }

    [Theory]
    [InlineData("title: \"Post 1\"\ndate: 2020-01-01\ntags: [a, b c, \"d, e\"]\ndescription: About it.\n")]
    [InlineData("title: It's plain\r\ntags:\r\n  - a\r\n  - 'b'\r\ndraft: true\r\n")]
    [InlineData("title: x\n\ntags: []\nimage:\n")]
    public void Usual_front_matter_needs_no_parser(string yaml)
    {
        var (source, stretch) = Between(yaml);
        Assert.Equal(
            Lines(YamlReader.Parsed(source, stretch).Root!),
            Lines(PlainYaml.Read(source, stretch) ?? throw new InvalidOperationException("not plain"))
        );
    }

    [Theory]
    [InlineData("title: a: b\n")]
    [InlineData("title: x\nTitle: y\n")]
    [InlineData("title: |\n  x\n")]
    [InlineData("title: x\n  more\n")]
    [InlineData("title: x # comment\n")]
    [InlineData("a:\n  b: c\n")]
    [InlineData("tags: [a, [b]]\n")]
    [InlineData("title: \"a\\tb\"\n")]
    [InlineData("- a\n")]
    [InlineData("")]
    public void Everything_else_is_for_the_parser(string yaml)
    {
        var (source, stretch) = Between(yaml);
        Assert.Null(PlainYaml.Read(source, stretch));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static (SourceText Source, SourceSpan Stretch) Between(string yaml)
    {
        const string Before = "---\n";
        var source = new SourceText(new ContentPath("content/posts/a.md"), Before + yaml + "---\nText: [\n");
        return (source, new SourceSpan(Before.Length, yaml.Length));
    }

    private static IEnumerable<string> Lines(DataNode node) =>
        node switch
        {
            DataScalar scalar => [$"{scalar.Span} {scalar.Kind} {scalar.Text}"],
            DataList list => list.Items.SelectMany(Lines).Prepend($"{list.Span} list"),
            DataMap map => map
                .Entries.SelectMany(e => Lines(e.Value).Prepend($"{e.KeySpan} {e.Key}"))
                .Prepend($"{map.Span} map"),
            _ => throw new InvalidOperationException(),
        };
}
