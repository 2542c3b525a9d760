using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Import.Reports;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Tests.Printing;

public class DraftsHereTests
{
    private static readonly ContentPath _path = new("content/posts/a.md");
    private static readonly ContentPath _source = new("_posts/a.md");

    [Theory]
    [InlineData(ImportStep.BothChanged, false, false, true, 1, 0)]
    [InlineData(ImportStep.BothChanged, true, false, false, 0, 0)]
    [InlineData(ImportStep.Taken, false, false, false, 0, 1)]
    [InlineData(ImportStep.Same, true, false, false, 0, 0)]
    [InlineData(ImportStep.BothChanged, false, true, true, 0, 0)]
    [InlineData(ImportStep.Renew, false, false, true, 0, 0)]
    [InlineData(ImportStep.Gone, false, null, false, 0, 0)]
    public void What_is_held_back_there_is_a_draft_only_where_it_is_one_here(
        ImportStep step,
        bool wasHeldBackBefore,
        bool? isHeldBack,
        bool isDraft,
        int closing,
        int open
    )
    {
        var drafts = Of(step, wasHeldBackBefore, isHeldBack);
        Assert.Equal(isDraft, drafts.Blog.Report.Documents[0].IsHeldBack);
        Assert.Equal(isDraft ? 1 : 0, drafts.Blog.Report.Remarks.Length);
        Assert.Equal((closing, open), (drafts.Closing.Length, drafts.PublicHere.Length));
    }

    [Fact]
    public void What_is_public_here_and_held_back_there_is_the_first_thing_to_do()
    {
        var drafts = Of(ImportStep.Taken, false, false);
        var facts = new ReportFacts
        {
            Folder = "new/",
            From = "old",
            PublicHere = drafts.PublicHere,
            StrayLinks = [new StrayLink(_path, new ContentPath("content/posts/c.md"), null)],
            GoneThere = [new ContentPath("content/posts/b.md")],
        };
        var text = ReportText.Write(drafts.Blog, facts);
        Assert.Contains("\n1. Decide first on the 1 document held back there", text, StringComparison.Ordinal);
        Assert.Contains(
            "- `content/posts/a.md`: it is held back in the old blog and public here",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Correct the 1 link to files", text, StringComparison.Ordinal);
        Assert.Contains(
            "- `content/posts/a.md`: it links to `content/posts/c.md`, which you deleted or renamed",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("- `content/posts/b.md`: the old blog no longer has it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("## Drafts", text, StringComparison.Ordinal);
    }

    private static DraftsHere Of(ImportStep step, bool wasHeldBackBefore, bool? isHeldBack)
    {
        var blog = new ImportedBlog
        {
            Report = new ImportReport
            {
                Documents = [new ReportedDocument(_source, null, _path, IsHeldBack: true)],
                Remarks = [new Remark(RemarkKind.HeldBack, "published: false", "a draft here", _source)],
            },
        };
        var file = new PlannedFile(
            new ImportedFile(_path, () => default, _source) { IsHeldBack = true },
            step,
            Fingerprint.Of("new")
        )
        {
            Known = new LedgerFile(_path, _source, null) { IsHeldBack = wasHeldBackBefore },
            Here = isHeldBack is null ? null : Fingerprint.Of("mine"),
        };
        return DraftsHere.Of(blog, new ImportPlan([file], []), _ => isHeldBack);
    }
}
