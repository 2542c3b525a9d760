using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Text;

namespace Blog.Import.Printing;

/// <summary>Says what the author does next, the heaviest first.</summary>
internal static class NextSteps
{
    /// <summary>The steps as sentences; commands in them are quoted.</summary>
    public static ImmutableArray<string> Of(ImportedBlog blog, ReportFacts facts)
    {
        ImmutableArray<(int Count, Func<int, string> Sentence)> steps =
        [
            .. OfFilesHere(facts),
            .. OfTheImport(new ReportSums(blog.Report)),
        ];
        return
        [
            .. steps.Where(s => s.Count > 0).Select(s => s.Sentence(s.Count)),
            "Look at it with 'blog preview', and build it with 'blog build'.",
            "Before the old site goes, see with 'blog check moved --old https://…/sitemap.xml' that each of its "
                + "addresses is answered.",
        ];
    }

    private static ImmutableArray<(int Count, Func<int, string> Sentence)> OfFilesHere(ReportFacts facts) =>
        [
            (
                facts.PublicHere.Length,
                n =>
                    $"Decide first on {Of(n, "document")} held back there and public here: "
                    + "draft: true in its file holds it back."
            ),
            (
                facts.ClosedHere.Length,
                n =>
                    $"Look at {Of(n, "document")} of yours that became drafts: the old blog holds them back since the "
                    + "last import. Without draft: true they are public again, and stay so."
            ),
            (
                Errors(facts),
                n =>
                    $"Correct {Of(n, "error")}: 'blog build' says where, and 'blog build --keep-going' "
                    + "publishes the rest meanwhile."
            ),
            (facts.Of(ImportStep.BothChanged).Length, n => $"Compare {Of(n, "file")} that changed there and here."),
            (
                facts.Of(ImportStep.Taken).Length,
                n => $"Look at {Of(n, "file")} of yours in whose place the import " + "has another one."
            ),
            (
                facts.GoneThere.Length,
                n => $"Delete or keep {Of(n, "file")} that the old blog no longer has, and that stayed here."
            ),
            (
                facts.StrayLinks.Length,
                n => $"Correct {Of(n, "link")} to files that have another name here, or that you deleted."
            ),
            (facts.NotRead.Length, n => $"Look at {Of(n, "file")} that could not be read."),
        ];

    private static ImmutableArray<(int Count, Func<int, string> Sentence)> OfTheImport(ReportSums sums) =>
        [
            (
                sums.Count(RemarkKind.HeldBack),
                n => $"Decide on {Of(n, "draft")}: whatever may not have been public is " + "one here."
            ),
            (sums.Count(RemarkKind.Lost), n => $"Look at {Of(n, "place")} where something could not be carried."),
            (
                sums.Unanswered.Length,
                n =>
                    $"Lead {ReportWords.Count(n, "old address", "old addresses")} somewhere in "
                    + "content/redirects.yml."
            ),
            (
                sums.Count(RemarkKind.MissingPicture),
                n =>
                    $"Find {Of(n, "picture")} that the old blog shows and does "
                    + "not have; those of other sites come with 'blog images fetch'."
            ),
            (sums.Count(RemarkKind.Decided), n => $"Check {Of(n, "decision")}."),
            (sums.Count(RemarkKind.DeadLink), n => $"Mend {Of(n, "link")} that led nowhere in the old blog either."),
        ];

    private static int Errors(ReportFacts facts) =>
        facts.Findings?.Where(f => f.Rule.Severity == DiagnosticSeverity.Error).Sum(f => f.Count) ?? 0;

    private static string Of(int number, string noun) => $"the {ReportWords.Count(number, noun)}";
}
