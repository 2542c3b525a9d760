using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Import.Reports;
using Blog.Text;

namespace Blog.Import.Printing;

/// <summary>Writes the report of an import as Markdown.</summary>
public static partial class ReportText
{
    private const int MostLines = 200;

    /// <summary>The whole report.</summary>
    public static string Write(ImportedBlog blog, ReportFacts facts)
    {
        var text = new StringBuilder("# Import report\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', Beginning(blog, facts))}\n");
        text.Append("\n## What to do next\n\n");
        foreach (var (number, step) in NextSteps.Of(blog, facts).Index())
            text.Append(CultureInfo.InvariantCulture, $"{number + 1}. {AsCode(step)}\n");
        AddNumbers(text, blog, facts);
        AddFindings(text, facts);
        AddKept(text, facts);
        AddPaths(
            text,
            "Links to files that are elsewhere here",
            [.. facts.StrayLinks.Select(l => (l.From, $"it links to {ReportWords.Code(l.To.Value)}, {WhereIs(l)}"))]
        );
        AddPaths(text, "Files that were not read", facts.NotRead);
        foreach (var kind in Enum.GetValues<RemarkKind>().Where(k => k != RemarkKind.Converted))
            RemarkLists.Add(text, kind, blog.Report.Remarks);
        AddAddresses(text, blog.Report);
        RemarkLists.Add(text, RemarkKind.Converted, blog.Report.Remarks);
        AddPaths(text, "What was passed over", facts.PassedOver);
        return text.ToString();
    }

    /// <summary>What was done, in a few sentences for the terminal, then what to do next.</summary>
    public static ImmutableArray<string> Summary(ImportedBlog blog, ReportFacts facts) =>
        [.. Beginning(blog, facts), .. Findings(facts), .. NextSteps.Of(blog, facts).Select(s => $"- {s}")];

    private static IEnumerable<string> Beginning(ImportedBlog blog, ReportFacts facts)
    {
        var sums = new ReportSums(blog.Report);
        var verb = facts.IsRehearsal ? "would come" : "came";
        yield return $"{ReportWords.Count(sums.Documents, "document")} of {blog.Source} {verb} from {facts.From} to "
            + $"{facts.Folder}: {ReportWords.Number(sums.WithoutRemark)} without a remark, "
            + $"{ReportWords.Number(sums.Drafts)} as drafts.";
        if (blog.Why.Length > 0)
            yield return $"It is taken for a blog of {blog.Source}, because {blog.Why}.";
        var (add, renew, move) = (
            facts.Of(ImportStep.Add).Length,
            facts.Of(ImportStep.Renew).Length,
            facts.Of(ImportStep.Move).Length
        );
        var same = facts.Of(ImportStep.Same).Length + facts.Of(ImportStep.Adopt).Length;
        yield return $"The import {(facts.IsRehearsal ? "would write" : "wrote")} {Written(add, renew + move)}.";
        if (same > 0)
            yield return $"{ReportWords.Count(same, "file")} of an earlier import did not change there.";
        if (facts.Of(ImportStep.Gone).Length is > 0 and var gone)
            yield return $"{ReportWords.Count(gone, "file")} that you deleted or renamed here did not come back.";
        var answered = sums.Count(AddressAnswer.Page) + sums.Count(AddressAnswer.Redirect);
        if (blog.Report.Addresses.Length is > 0 and var all)
            yield return $"Of {ReportWords.Count(all, "old address", "old addresses")} "
                + $"{ReportWords.Number(answered)} are answered.";
    }

    private static string Written(int added, int renewed) =>
        (added, renewed) switch
        {
            (0, 0) => "no file",
            (_, 0) => ReportWords.Count(added, "new file"),
            (0, _) => ReportWords.Count(renewed, "file") + " that changed there",
            _ => $"{ReportWords.Count(added, "new file")}, and {ReportWords.Number(renewed)} that changed there",
        };

    private static IEnumerable<string> Findings(ReportFacts facts)
    {
        if (facts.Findings is not { } findings)
            yield break;
        if (findings.IsEmpty)
            yield return "A build has nothing to say about it.";
        else
            yield return "A build will say: "
                + string.Join(
                    ", ",
                    findings.Select(f =>
                        $"{ReportWords.Number(f.Count)} × {f.Rule.Id} ({DiagnosticRule.WordOf(f.Rule.Severity)})"
                    )
                )
                + ".";
    }

    private static void AddNumbers(StringBuilder text, ImportedBlog blog, ReportFacts facts)
    {
        var sums = new ReportSums(blog.Report);
        text.Append("\n## In numbers\n\n| | |\n|---|--:|\n");
        Row("documents", sums.Documents);
        Row("without a remark", sums.WithoutRemark);
        Row("drafts here", sums.Drafts);
        if (facts.Findings is not null)
            Row("without an error in a build", facts.DocumentsWithoutError);
        Row("old addresses with the same page", sums.Count(AddressAnswer.Page));
        Row("old addresses that lead on", sums.Count(AddressAnswer.Redirect));
        Row("old addresses with no answer", sums.Count(AddressAnswer.Nothing));
        foreach (var kind in Enum.GetValues<RemarkKind>())
            Row($"remarks: {ReportWords.HeadingOf(kind).ToLowerInvariant()}", sums.Count(kind));

        void Row(string what, int number) =>
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {ReportWords.Number(number)} |\n");
    }

    private static void AddFindings(StringBuilder text, ReportFacts facts)
    {
        if (facts.Findings is not { Length: > 0 } findings)
            return;
        text.Append("\n## What a build says\n\n| id | | times | | one of them |\n|---|---|--:|---|---|\n");
        foreach (var finding in findings)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {finding.Rule.Id} | {DiagnosticRule.WordOf(finding.Rule.Severity)} "
                    + $"| {ReportWords.Number(finding.Count)} | {InTable(finding.Rule.InGeneral.Message)} "
                    + $"| {InTable(ReportWords.Code(PlaceOf(finding.First.Location)))} |\n"
            );
        }

        text.Append("\n`blog explain` and an id says what to do about it.\n");
    }

    private static void AddKept(StringBuilder text, ReportFacts facts)
    {
        AddPaths(
            text,
            "What stays as it is here",
            [
                .. facts.PublicHere.Select(p => (p, "it is held back in the old blog and public here; it stays")),
                .. facts.ClosedHere.Select(p =>
                    (p, "the old blog holds it back now: draft: true was added, and the rest stays as you wrote it")
                ),
                .. facts
                    .Of(ImportStep.BothChanged)
                    .Where(s => !facts.ClosedHere.Contains(s.Path))
                    .Select(s => (s.Path, "it changed in the old blog and here; what you wrote stays")),
                .. facts
                    .Of(ImportStep.Taken)
                    .Select(s => (s.Path, "a file of yours has this name; the import's is left out")),
                .. facts.Of(ImportStep.Gone).Select(s => (s.Path, "you deleted or renamed it; it does not come back")),
                .. facts.GoneThere.Select(p => (p, "the old blog no longer has it; what is here stays")),
            ]
        );
    }

    private static void AddPaths(
        StringBuilder text,
        string heading,
        ImmutableArray<(ContentPath Path, string Why)> paths
    )
    {
        if (paths.IsEmpty)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        foreach (var (path, why) in paths.Take(MostLines))
            text.Append(CultureInfo.InvariantCulture, $"- {ReportWords.Code(path.Value)}: {why}\n");
        AddRest(text, paths.Length);
    }

    private static string WhereIs(StrayLink link) =>
        link.At is { } at ? $"which is {ReportWords.Code(at.Value)} here" : "which you deleted or renamed";

    private static void AddAddresses(StringBuilder text, ImportReport report)
    {
        foreach (var answer in new[] { AddressAnswer.Nothing, AddressAnswer.Redirect })
        {
            ImmutableArray<ReportedAddress> addresses = [.. report.Addresses.Where(a => a.Answer == answer)];
            if (addresses.IsEmpty)
                continue;
            var heading =
                answer == AddressAnswer.Nothing ? "Old addresses with no answer" : "Old addresses that lead on";
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
            foreach (var address in addresses.Take(MostLines))
            {
                var to = address.At is { } at ? $" to {ReportWords.Code(at)}" : "";
                text.Append(CultureInfo.InvariantCulture, $"- {ReportWords.Code(address.Address)}{to}\n");
            }

            AddRest(text, addresses.Length);
        }
    }

    private static void AddRest(StringBuilder text, int length)
    {
        if (length > MostLines)
            text.Append(CultureInfo.InvariantCulture, $"- and {ReportWords.Number(length - MostLines)} more\n");
    }

    // A diagnostic about a file as a whole has no line.
    private static string PlaceOf(SourceLocation place) =>
        place.Source.Text.Length == 0 ? place.Path.Value : place.ToString();

    private static string InTable(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // Commands are quoted in the program's sentences.
    private static string AsCode(string sentence) => Command().Replace(sentence, "`$1`");

    [GeneratedRegex("'(blog [^']+)'")]
    private static partial Regex Command();
}
