using Blog.Data;
using Blog.Data.Nodes;
using Blog.Import.Matters;
using Blog.Import.Writing;
using Blog.Text;
using CsCheck;

namespace Blog.Import.Tests.Writing;

public sealed class YamlMapWriterTests
{
    [Fact]
    public void Values_are_written_as_an_author_would() =>
        Assert.Equal(
            """
            title: "Yes: no"
            date: 2020-01-02T10:00:00+01:00
            tags: [a, "c#", "12"]
            count: 12
            year: "2020"
            on: "on"
            links:
              - title: A
                url: https://a.example/
              - plain
            map:
              "a b": ~x
            none:
            empty: {}

            """.ReplaceLineEndings("\n").Replace("~x", "\"~x\"", StringComparison.Ordinal).Replace(
                "on: \"on\"",
                "\"on\": \"on\"",
                StringComparison.Ordinal
            ),
            YamlMapWriter.Write(
                Made.Map(
                    Made.Entry("title", Made.Text("Yes: no")),
                    Made.Entry("date", Made.Text("2020-01-02T10:00:00+01:00")),
                    Made.Entry("tags", Made.List(["a", "c#", "12"])),
                    Made.Entry("count", new DataScalar(default, DataScalarKind.WholeNumber, "12")),
                    Made.Entry("year", Made.Text("2020")),
                    Made.Entry("on", Made.Text("on")),
                    Made.Entry(
                        "links",
                        new DataList(
                            default,
                            [
                                Made.Map(
                                    Made.Entry("title", Made.Text("A")),
                                    Made.Entry("url", Made.Text("https://a.example/"))
                                ),
                                Made.Text("plain"),
                            ]
                        )
                    ),
                    Made.Entry("map", Made.Map(Made.Entry("a b", Made.Text("~x")))),
                    Made.Entry("none", new DataScalar(default, DataScalarKind.Null, "")),
                    Made.Entry("empty", DataMap.Empty)
                )
            )
        );

    private static readonly Gen<DataNode> Scalar = Gen.OneOf(
        Gen.String.Select(text => (DataNode)Made.Text(text)),
        Gen.OneOf<string>(
                "yes",
                "~",
                "1_000",
                "0x1F",
                "1:30",
                "- a",
                "? b",
                "# c",
                "a: b",
                "&x",
                "*y",
                "'",
                "\"",
                "\n",
                "\u0085"
            )
            .Select(text => (DataNode)Made.Text(text)),
        Gen.Bool.Select(flag => (DataNode)Made.Flag(flag))
    );

    private static readonly Gen<DataNode> Node = Gen.Recursive<DataNode>(
        (depth, inner) =>
            depth > 3
                ? Scalar
                : Gen.OneOf(
                    Scalar,
                    inner.Array[0, 3].Select(items => (DataNode)new DataList(default, [.. items])),
                    Gen.Select(Gen.String[1, 5], inner)
                        .Array[0, 3]
                        .Select(entries =>
                            (DataNode)
                                Made.Map(
                                    entries
                                        .DistinctBy(e => e.Item1, StringComparer.OrdinalIgnoreCase)
                                        .Select(e => Made.Entry(e.Item1, e.Item2))
                                )
                        )
                )
    );

    [Fact]
    public void Any_values_are_read_back_as_they_were() =>
        Gen.Select(Node, Node)
            .Sample(
                (one, other) =>
                {
                    var map = Made.Map(Made.Entry("one", one), Made.Entry("other", other));
                    var text = YamlMapWriter.Write(map);
                    var read = DataReader.Read(new SourceText(new ContentPath("a.yml"), text));
                    Assert.Empty(read.Diagnostics);
                    Assert.Equal(Shape(map), Shape(read.Root!));
                },
                iter: 3000
            );

    // Characters that no text may have become others when a file is read.
    private static string Shape(DataNode node) =>
        node switch
        {
            DataScalar scalar => $"{scalar.Kind}({string.Concat(scalar.Text.Where(IsText))})",
            DataList list => $"[{string.Join(",", list.Items.Select(Shape))}]",
            DataMap map => $"{{{string.Join(",", map.Entries.Select(e => Shape(Made.Text(e.Key)) + Shape(e.Value)))}}}",
            _ => "",
        };

    private static bool IsText(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && c != '\uFFFD';
}
