using System.Text;
using Blog.Editing.Reviews;
using Blog.Model;
using Blog.Model.Dates;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Characters;
using CsCheck;

namespace Blog.Editing.Tests.Reviews;

/// <summary>Whatever an author has written, and whatever a month brings, a draft adds and never takes away.</summary>
public sealed class ReviewDraftingPropertyTests
{
    private const string File = "content/reviews/2020-11.md";

    private const string Front = "---\ntitle: A\ndate: 2020-11-30\n---\n";

    private static readonly string[] Lines =
    [
        "# Mine",
        "## From this blog",
        "## 1. Machine learning",
        "### 4) go",
        "## Odds and ends",
        "Words.",
        "",
        "",
        "<post:a>",
        "https://a.example/1",
        "https://a.example/2",
        "- item",
        "  more",
        "```",
        "~~~~",
        "<!--",
        "-->",
        "<div>",
        "</div>",
        "::: card https://a.example/3",
        ":::",
        "::: details",
        "> quote",
        "| a | b |",
        "|---|---|",
        "[^1]: note",
        "[x]: https://a.example/4",
        "*[ML]: words",
        "    code",
        "Setext",
        "===",
        "---",
        "\t",
        "<post:b>",
        "[a](https://a.example/5)",
        "\\",
        "&",
        "***",
        "<script>",
        "é😀",
        "Term",
        ": definition",
        "{.class}",
    ];

    private static readonly string[] Notes =
    [
        "",
        "Fine.",
        "*good*",
        "# no",
        "```",
        "<!--",
        "- a\n- b",
        "1. x",
        "::: card",
        "[a]: b",
        "*[X]: y",
        "> q",
        "<div>",
        "a | b\n--- | ---",
        "===",
        "---",
        "\\",
        "[^1]",
        "{",
        "`",
        "![",
        "<https://a.example/7",
        "&#35;",
        "    code",
        ": d",
        "www.a.example",
        "{#id}",
        "…",
    ];

    private static readonly string[] Tags = ["machine learning", "Go", "c#", "[x](y)", "# no", "…a", "3. x"];

    private static readonly Gen<string> Body = Gen.Int[0, Lines.Length - 1]
        .Array[0, 12]
        .SelectMany(a => Gen.Bool, (a, crlf) => string.Concat(a.Select(i => Lines[i] + (crlf ? "\r\n" : "\n"))));

    private static readonly Gen<(int Url, int Note, int Tag)[]> Links = Gen.Select(
        Gen.Int[1, 9],
        Gen.Int[0, Notes.Length - 1],
        Gen.Int[-2, Tags.Length - 1]
    ).Array[0, 5];

    private static readonly TestSite Site = TestSite.With(
        Posting.Post("2020-11-02-a", "date: 2020-11-02"),
        Posting.Post("2020-11-03-b", "date: 2020-11-03"),
        ("content/reviews/2020-10.md", "---\ntitle: A\ndate: 2020-10-31\n---\nText.\n")
    );

    [Fact]
    public void Extending_a_review_takes_no_byte_away_and_does_it_all_at_once() =>
        Gen.Select(Body, Links)
            .Sample(
                (body, links) =>
                {
                    var text = Front + body;
                    var site = With(links).File(File, text);
                    var extended = Extend(site, text);
                    if (extended.Bytes is null)
                    {
                        Assert.NotEmpty(extended.Mistakes);
                        Assert.NotEmpty(extended.Lines);
                        return;
                    }

                    var after = Encoding.UTF8.GetString(extended.Bytes.Value.AsSpan());
                    Assert.True(IsWithin(text, after), after);
                    var again = Extend(site.File(File, after), after);
                    Assert.Empty(again.Added);
                    Assert.Equal(after, Encoding.UTF8.GetString(again.Bytes!.Value.AsSpan()));
                },
                iter: 1_500
            );

    [Fact]
    public void A_new_review_shows_every_link_whatever_its_note_says() =>
        Links.Sample(
            links =>
            {
                var site = With(links);
                var text = Encoding.UTF8.GetString(Drafting(site).Start(Front).Bytes!.Value.AsSpan());
                Assert.All(UseOf(site, text), use => Assert.Equal(ClippingUse.Shown, use));
            },
            iter: 1_000
        );

    [Fact]
    public void Three_runs_over_a_month_of_changes_lose_nothing() =>
        Gen.Select(Links, Links, Links, Gen.Int[0, 30].Array[3])
            .Sample(
                (first, second, third, edits) =>
                {
                    var text = Encoding.UTF8.GetString(Drafting(With(first)).Start(Front).Bytes!.Value.AsSpan());
                    foreach (
                        var (links, edit) in new[]
                        {
                            [.. first, .. second],
                            first.Concat(second).Concat(third).ToArray(),
                        }.Zip(edits)
                    )
                    {
                        // Between two runs the author writes somewhere.
                        var lines = text.Split('\n').ToList();
                        var start = lines.IndexOf("---", 1) + 1;
                        lines.Insert(start + (edit % (lines.Count - start)), $"A thought, number {edit}.");
                        text = string.Join('\n', lines);
                        var extended = Extend(With(links).File(File, text), text);
                        Assert.True(extended.Mistakes.IsEmpty, text + "\n==\n" + extended.Lines);
                        var after = Encoding.UTF8.GetString(extended.Bytes!.Value.AsSpan());
                        Assert.True(IsWithin(text, after), after);
                        text = after;
                    }

                    Assert.All(
                        UseOf(With([.. first, .. second, .. third]), text),
                        use => Assert.NotEqual(ClippingUse.None, use)
                    );
                },
                iter: 300
            );

    private static TestSite With((int Url, int Note, int Tag)[] links) =>
        Site.File(
            "content/clippings/2020-11.yml",
            string.Concat(
                links
                    .DistinctBy(l => l.Url)
                    .Select(l =>
                        $"- url: https://a.example/{l.Url}\n  note: "
                        + $"{YamlText.Quoted(Notes[l.Note])}\n"
                        + (l.Tag < 0 ? "" : $"  tags: [{YamlText.Quoted(Tags[l.Tag])}]\n")
                    )
            )
        );

    private static ReviewDrafting Drafting(TestSite site) =>
        new(site.Build().Site.Content, new YearMonth(2020, 11), new ContentPath(File), new Slug("2020-11"));

    private static ExtendedReview Extend(TestSite site, string text) =>
        Drafting(site).Extend(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<ClippingUse> UseOf(TestSite site, string text)
    {
        var built = site.File(File, text).Build().Site;
        return new ReviewDrafting(built.Content, new YearMonth(2020, 11), new ContentPath(File), new Slug("2020-11"))
            .UseOf(built.Catalogue.Find(new ContentPath(File))!)
            .Values;
    }

    private static bool IsWithin(string old, string text)
    {
        var at = 0;
        foreach (var c in text)
            at += at < old.Length && old[at] == c ? 1 : 0;
        return at == old.Length;
    }
}
