using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Reports;

namespace Blog.Import.Printing;

/// <summary>The numbers of a report.</summary>
/// <param name="report">The report.</param>
public sealed class ReportSums(ImportReport report)
{
    /// <summary>How many documents arrived.</summary>
    public int Documents => report.Documents.Length;

    /// <summary>How many of them are drafts here.</summary>
    public int Drafts => report.Documents.Count(d => d.IsHeldBack);

    /// <summary>How many have no remark but what was written in this program's way.</summary>
    public int WithoutRemark
    {
        get
        {
            var remarked = report
                .Remarks.Where(r => r.Kind != RemarkKind.Converted)
                .Select(r => (r.Source, r.Item))
                .ToHashSet();
            return report.Documents.Count(d =>
                !remarked.Contains((d.Source, null)) && !remarked.Contains((d.Source, d.Item))
            );
        }
    }

    /// <summary>How many remarks of a kind there are.</summary>
    public int Count(RemarkKind kind) => report.Remarks.Count(r => r.Kind == kind);

    /// <summary>How many old addresses are answered in a way.</summary>
    public int Count(AddressAnswer answer) => report.Addresses.Count(a => a.Answer == answer);

    /// <summary>The old addresses that nothing answers.</summary>
    public ImmutableArray<ReportedAddress> Unanswered =>
        [.. report.Addresses.Where(a => a.Answer == AddressAnswer.Nothing)];
}
