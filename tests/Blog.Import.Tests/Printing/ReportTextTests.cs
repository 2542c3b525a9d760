using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Import.Reports;
using Blog.Text;

namespace Blog.Import.Tests.Printing;

public class ReportTextTests
{
    private static readonly ImportedBlog _blog = new()
    {
        Source = "Jekyll",
        Why = "there is a _config.yml and a folder _posts/",
        Report = new ImportReport
        {
            Documents = [Document("a"), Document("b"), Document("c") with { IsHeldBack = true }],
            Addresses =
            [
                new ReportedAddress("/a/", AddressAnswer.Page, "/a/"),
                new ReportedAddress("/b.html", AddressAnswer.Redirect, "/b/"),
                new ReportedAddress("/tag/x/", AddressAnswer.Nothing, null),
            ],
            Remarks =
            [
                .. Enumerable
                    .Range(1, 41)
                    .Select(line => Remark(RemarkKind.Lost, "{% foo `x` %}", "left as it is", "b", line)),
                Remark(RemarkKind.HeldBack, "published: false", "a draft", "c", 3),
                Remark(RemarkKind.Converted, "{% highlight %}", "a fence", "a", 9),
            ],
        },
    };

    private static readonly ReportFacts _facts = new()
    {
        Folder = "new/",
        From = "old",
        Steps =
        [
            Step("content/posts/a.md", ImportStep.Add),
            Step("content/posts/b.md", ImportStep.BothChanged),
            Step("content/posts/c.md", ImportStep.Gone),
        ],
        NotRead = [(new ContentPath("huge.mov"), "it is larger than 256 MB")],
        Findings = BuildFinding.Of([
            DiagnosticCatalogue.BrokenLink.At(SourceLocation.OfFile(new ContentPath("content/posts/a.md")), "/x/"),
        ]),
        DocumentsWithoutError = 2,
    };

    private static readonly string _text = ReportText.Write(_blog, _facts);

    [Theory]
    [InlineData("3 documents of Jekyll came from old to new/: 1 without a remark, 1 as drafts.")]
    [InlineData("It is taken for a blog of Jekyll, because there is a _config.yml and a folder _posts/.")]
    [InlineData("The import wrote 1 new file.")]
    [InlineData("1 file that you deleted or renamed here did not come back.")]
    [InlineData("Of 3 old addresses 2 are answered.")]
    public void It_begins_with_what_was_done(string sentence) =>
        Assert.Contains(sentence, _text, StringComparison.Ordinal);

    [Fact]
    public void What_to_do_next_comes_first_and_in_the_order_of_weight() =>
        Assert.Contains(
            """
            ## What to do next

            1. Correct the 1 error: `blog build` says where, and `blog build --keep-going` publishes the rest meanwhile.
            2. Compare the 1 file that changed there and here.
            3. Look at the 1 file that could not be read.
            4. Decide on the 1 draft: whatever may not have been public is one here.
            5. Look at the 41 places where something could not be carried.
            6. Lead 1 old address somewhere in content/redirects.yml.
            7. Look at it with `blog preview`, and build it with `blog build`.
            """.ReplaceLineEndings("\n"),
            _text,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_many_places_ten_are_named_and_the_rest_is_counted() =>
        Assert.Matches(
            @"- `` \{% foo `x` %\} ``: left as it is \(41 times\): `_posts/b.md:1`, .*`_posts/b.md:10` and 31 more\n",
            _text
        );

    [Theory]
    [InlineData("| BLOG060 | error | 1 | The link '…' leads nowhere. | `content/posts/a.md` |")]
    [InlineData("- `huge.mov`: it is larger than 256 MB")]
    [InlineData("- `content/posts/b.md`: it changed in the old blog and here; what you wrote stays")]
    [InlineData("- `/b.html` to `/b/`")]
    [InlineData("## Old addresses with no answer\n\n- `/tag/x/`\n")]
    [InlineData("| old addresses that lead on | 1 |")]
    [InlineData("| without an error in a build | 2 |")]
    public void It_says_what_a_build_says_what_stays_and_what_leads_where(string line) =>
        Assert.Contains(line, _text, StringComparison.Ordinal);

    [Fact]
    public void The_terminal_gets_what_was_done_and_what_to_do()
    {
        var lines = ReportText.Summary(_blog, _facts);
        Assert.Contains("A build will say: 1 × BLOG060 (error).", lines);
        Assert.DoesNotContain(lines, l => l.Contains('\n', StringComparison.Ordinal));
        Assert.InRange(lines.Length, 8, 20);
    }

    [Fact]
    public void A_rehearsal_says_that_nothing_is_written() =>
        Assert.Contains(
            "The import would write 1 new file.",
            ReportText.Write(_blog, _facts with { IsRehearsal = true }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Texts_of_the_old_blog_cannot_end_their_line()
    {
        var hostile = _blog with
        {
            Report = _blog.Report with { Remarks = [Remark(RemarkKind.Lost, "a\n# b\u202e", "<script>", "b", 1)] },
        };
        var line = ReportText
            .Write(hostile, _facts)
            .Split('\n')
            .Single(l => l.Contains("<script>", StringComparison.Ordinal));
        Assert.Equal("- `a # b`: `<script>` (1 time): `_posts/b.md:1`", line);
    }

    private static ReportedDocument Document(string name) =>
        new(new ContentPath($"_posts/{name}.md"), null, new ContentPath($"content/posts/{name}.md"), false);

    private static Remark Remark(RemarkKind kind, string subject, string outcome, string name, int line) =>
        new(kind, subject, outcome, new ContentPath($"_posts/{name}.md"), line);

    private static PlannedFile Step(string path, ImportStep step) =>
        new(new ImportedFile(new ContentPath(path), () => default, null), step, default);
}
