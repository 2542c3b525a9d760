using System.Collections.Immutable;
using System.Text;
using Blog.Editing.Clippings;
using Blog.Model;
using Blog.Model.Cards;
using Blog.Model.Clippings;
using Blog.Model.Dates;
using Blog.Text;

namespace Blog.Editing.Tests.Clippings;

public class ClippingEditTests
{
    private static readonly YearMonth November = new(2020, 11);

    [Fact]
    public void The_first_clipping_makes_the_file() =>
        Assert.Equal(
            """
            # Links for the review of 2020-11. `blog clip` adds to them, and so may you.
            - url: https://arxiv.org/abs/2011.03395
              title: Underspecification
              note: |-
                It says: "no" #1

                - yes
              tags: [machine-learning, "c#"]
              date: 2020-11-14

            """,
            Added(
                null,
                Clipping(
                    "https://arxiv.org/abs/2011.03395",
                    "It says: \"no\" #1\n\n- yes",
                    "machine-learning",
                    "c#"
                ) with
                {
                    Title = "Underspecification",
                    Date = new DateOnly(2020, 11, 14),
                }
            )
        );

    [Theory]
    [InlineData(
        "# Mine.\n- https://a.example/ # first\n",
        "# Mine.\n- https://a.example/ # first\n- url: https://b.example/\n"
    )]
    [InlineData("- https://a.example/", "- https://a.example/\n- url: https://b.example/\n")]
    [InlineData("- https://a.example/\r\n", "- https://a.example/\r\n- url: https://b.example/\r\n")]
    [InlineData(
        "  - https://a.example/\n# Later.\n",
        "  - https://a.example/\n# Later.\n  - url: https://b.example/\n"
    )]
    [InlineData("- https://a.example/\n...\n", "- https://a.example/\n- url: https://b.example/\n...\n")]
    [InlineData(
        "- url: https://a.example/\n  note: |\n    Long.\n",
        "- url: https://a.example/\n  note: |\n    Long.\n- url: https://b.example/\n"
    )]
    [InlineData("[https://a.example/]\n", "[https://a.example/, {url: https://b.example/}]\n")]
    [InlineData("[]\n", "[{url: https://b.example/}]\n")]
    [InlineData("# Nothing yet.\n", "# Nothing yet.\n- url: https://b.example/\n")]
    [InlineData("\uFEFF- https://a.example/\n", "\uFEFF- https://a.example/\n- url: https://b.example/\n")]
    public void A_clipping_is_added_and_every_other_byte_stays(string before, string after) =>
        Assert.Equal(after, Added(before, Clipping("https://b.example/")));

    [Theory]
    [InlineData(
        "- https://a.example/ # first\n- https://b.example/\n",
        "- url: https://a.example/ # first\n  note: \"N\"\n  tags: [go]\n- https://b.example/\n"
    )]
    [InlineData(
        "- url: https://a.example/\n  date: 2020-11-14\n",
        "- url: https://a.example/\n  date: 2020-11-14\n  note: \"N\"\n  tags: [go]\n"
    )]
    [InlineData("- {url: https://a.example/}\n", "- {url: https://a.example/, note: \"N\", tags: [go]}\n")]
    [InlineData(
        "- url: https://a.example/\n  note: Mine # is this right?\n  tags: [ c ] # and this?\n",
        "- url: https://a.example/\n  note: \"Mine\\n\\nN\" # is this right?\n  tags: [ c, go ] # and this?\n"
    )]
    [InlineData(
        "- url: https://a.example/\n  tags: c, Go\n  note: N\n",
        "- url: https://a.example/\n  tags: c, Go\n  note: N\n"
    )]
    [InlineData("[https://a.example/]\n", "[{url: https://a.example/, note: \"N\", tags: [go]}]\n")]
    public void A_note_and_tags_are_added_to_a_clipping(string before, string after)
    {
        var clipping = Read(before)[0];
        var edited = ClippingEdit.Extend(Encoding.UTF8.GetBytes(before), clipping, "N", [new TagName("go")]);
        Assert.Equal(after, Text(edited));
    }

    [Theory]
    [InlineData("- [broken\n")]
    [InlineData("words: true\n")]
    [InlineData("- ftp://a.example/\n")]
    public void A_file_with_mistakes_is_left_as_it_is(string before)
    {
        var edited = ClippingEdit.Add(Encoding.UTF8.GetBytes(before), Clipping("https://b.example/"));
        Assert.Null(edited.Bytes);
        Assert.NotEmpty(edited.Mistakes);
        Assert.Equal("- url: https://b.example/\n", edited.Lines);
    }

    private static string Added(string? before, Clipping clipping) =>
        Text(ClippingEdit.Add(before is null ? null : Encoding.UTF8.GetBytes(before), clipping));

    private static string Text(ClippingEdited edited)
    {
        Assert.Empty(edited.Mistakes);
        return Encoding.UTF8.GetString([.. edited.Bytes!.Value]);
    }

    private static ImmutableArray<Clipping> Read(string text) =>
        Testing.TestSite.With(("content/clippings/2020-11.yml", text)).Build().Site.Clippings.Clippings;

    private static Clipping Clipping(string url, string note = "", params string[] tags) =>
        new()
        {
            Url = url,
            Identity = LinkIdentity.Read(url)!,
            Month = November,
            Note = note,
            Tags = [.. tags.Select(t => new TagName(t))],
            Place = SourceLocation.OfFile(new ContentPath("")),
        };
}
