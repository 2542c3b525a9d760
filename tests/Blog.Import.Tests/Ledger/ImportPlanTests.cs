using System.Collections.Immutable;
using Blog.Import.Ledger;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Import.Tests.Ledger;

public class ImportPlanTests
{
    private static readonly ContentPath _post = new("content/posts/a.md");
    private static readonly ContentPath _source = new("_posts/a.md");

    [Theory]
    [InlineData(null, null, "new", ImportStep.Add)]
    [InlineData(null, "new", "new", ImportStep.Adopt)]
    [InlineData(null, "mine", "new", ImportStep.Taken)]
    [InlineData("old", "old", "old", ImportStep.Same)]
    [InlineData("old", "old", "new", ImportStep.Renew)]
    [InlineData("old", "mine", "old", ImportStep.Same)]
    [InlineData("old", "mine", "new", ImportStep.BothChanged)]
    [InlineData("old", "new", "new", ImportStep.Adopt)]
    [InlineData("old", null, "old", ImportStep.Gone)]
    [InlineData("old", null, "new", ImportStep.Gone)]
    public void What_is_done_depends_on_what_was_imported_what_is_here_and_what_comes(
        string? before,
        string? here,
        string comes,
        ImportStep step
    ) => Assert.Equal(step, Only(before is null ? null : Entry(_post) with { Print = Of(before) }, here, comes).Step);

    [Theory]
    [InlineData(null, "old", null, "new", ImportStep.Add)]
    [InlineData(null, "new", "new", "new", ImportStep.Adopt)]
    [InlineData("old", "new", "old", "new", ImportStep.Renew)]
    [InlineData("old", "new", "new", "new", ImportStep.Adopt)]
    [InlineData("old", "new", "new", "newer", ImportStep.Renew)]
    [InlineData("old", "new", "mine", "new", ImportStep.BothChanged)]
    [InlineData("old", "new", null, "new", ImportStep.Gone)]
    public void After_a_kill_the_files_that_were_coming_come(
        string? before,
        string next,
        string? here,
        string comes,
        ImportStep step
    )
    {
        var entry = Entry(_post) with { Print = before is null ? null : Of(before), Next = Of(next) };
        Assert.Equal(step, Only(entry, here, comes).Step);
    }

    [Theory]
    [InlineData("old", "old", ImportStep.Move, "content/posts/a.md")]
    [InlineData("old", "new", ImportStep.Move, "content/posts/a.md")]
    [InlineData("mine", "new", ImportStep.BothChanged, "content/posts/former.md")]
    [InlineData("mine", "old", ImportStep.Same, "content/posts/former.md")]
    [InlineData(null, "new", ImportStep.Gone, "content/posts/former.md")]
    public void A_document_whose_name_changed_there_moves_unless_it_was_edited_here(
        string? here,
        string comes,
        ImportStep step,
        string path
    )
    {
        var former = new ContentPath("content/posts/former.md");
        var planned = Plan(
            [Entry(former) with { Print = Of("old") }],
            p => p == former && here is not null ? Of(here) : null,
            (File(_post), Of(comes))
        );
        Assert.Equal((step, path), (planned.Steps[0].Step, planned.Steps[0].Path.Value));
        Assert.Empty(planned.Rest);
    }

    [Theory]
    [InlineData("old", "old", ImportStep.Move)]
    [InlineData("new", "old", ImportStep.Move)]
    [InlineData("old", "mine", ImportStep.Same)]
    [InlineData("new", "mine", ImportStep.BothChanged)]
    public void A_document_whose_file_there_has_another_name_is_known_by_what_is_in_it(
        string comes,
        string here,
        ImportStep step
    )
    {
        var former = new ContentPath("content/posts/2020-01-02-former.md");
        var renamed = new ImportedFile(_post, () => default, new ContentPath("_drafts/other.md")) { Body = Of("body") };
        var plan = Plan(
            [Entry(former) with { Print = Of("old"), Body = Of("body") }],
            p => p == former ? Of(here) : null,
            (renamed, Of(comes))
        );
        Assert.Equal((step, former), (plan.Steps[0].Step, plan.Steps[0].Known!.Path));
        Assert.Empty(plan.Rest);
    }

    [Fact]
    public void A_document_with_another_date_and_text_is_known_by_its_name_when_its_former_file_is_gone()
    {
        var former = new ContentPath("content/posts/2020-01-02-a.md");
        var moved = new ImportedFile(_post, () => default, new ContentPath("_drafts/a.md")) { Body = Of("other") };
        LedgerFile entry = Entry(former) with { Print = Of("old"), Body = Of("body") };
        var plan = Plan([entry], p => p == former ? Of("old") : null, (moved, Of("new")));
        Assert.Equal(ImportStep.Move, plan.Steps[0].Step);
        var still = new ImportedFile(new ContentPath("content/posts/z.md"), () => default, _source);
        var both = Plan([entry], p => p == former ? Of("old") : null, (moved, Of("new")), (still, Of("old")));
        Assert.Equal(ImportStep.Add, both.Steps[0].Step);
    }

    [Fact]
    public void Of_several_files_from_one_source_none_is_taken_for_another()
    {
        var (b, c) = (new ContentPath("content/b.png"), new ContentPath("content/c.png"));
        var plan = Plan([Entry(_post) with { Print = Of("a") }], _ => null, (File(b), Of("b")), (File(c), Of("c")));
        Assert.Equal([ImportStep.Add, ImportStep.Add], plan.Steps.Select(s => s.Step));
        Assert.Equal([_post], plan.Rest.Select(r => r.Path));
    }

    [Fact]
    public void A_link_to_a_file_that_was_deleted_here_or_keeps_its_former_name_is_known()
    {
        var (gone, kept, former) = (
            new ContentPath("content/posts/gone.md"),
            new ContentPath("content/posts/kept.md"),
            new ContentPath("content/posts/former.md")
        );
        var linking = File(_post) with { Source = null, Links = [gone, kept, new ContentPath("content/posts/b.md")] };
        var plan = Plan(
            [
                new LedgerFile(gone, new ContentPath("gone.md"), null) { Print = Of("old") },
                new LedgerFile(former, new ContentPath("kept.md"), null) { Print = Of("old") },
            ],
            p => p == former ? Of("mine") : null,
            (linking, Of("new")),
            (File(gone) with { Source = new ContentPath("gone.md") }, Of("old")),
            (File(kept) with { Source = new ContentPath("kept.md") }, Of("old"))
        );
        Assert.Equal([new StrayLink(_post, gone, null), new StrayLink(_post, kept, former)], plan.StrayLinks);
    }

    [Fact]
    public void Ends_of_lines_are_no_edit_of_a_text_but_one_of_a_picture()
    {
        Assert.Equal(ImportPrint.Of(_post, "a\nb\r c\n"u8), ImportPrint.Of(_post, "a\r\nb\r c\r\n"u8));
        var picture = new ContentPath("content/a.png");
        Assert.NotEqual(ImportPrint.Of(picture, "a\n"u8), ImportPrint.Of(picture, "a\r\n"u8));
    }

    private static PlannedFile Only(LedgerFile? entry, string? here, string comes) =>
        Plan(
            [.. new[] { entry }.OfType<LedgerFile>()],
            _ => here is null ? null : Of(here),
            (File(_post), Of(comes))
        ).Steps[0];

    private static ImportPlan Plan(
        ImmutableArray<LedgerFile> entries,
        Func<ContentPath, Fingerprint?> here,
        params ImmutableArray<(ImportedFile, Fingerprint)> files
    ) => ImportPlan.Of(ImportLedger.Empty with { Files = entries }, files, here);

    private static LedgerFile Entry(ContentPath path) => new(path, _source, null);

    private static ImportedFile File(ContentPath path) => new(path, () => default, _source);

    private static Fingerprint Of(string text) => Fingerprint.Of(text);
}
