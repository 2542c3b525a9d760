using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Text;

namespace Blog.Import.Printing;

/// <summary>What is a draft here after an import, where the author's own file stays.</summary>
/// <param name="Blog">The import, whose report says of each document what is here.</param>
/// <param name="Closing">The files here that their author edited, that are public, and whose documents were held back
/// in the old blog after they had been imported: each becomes a draft.</param>
/// <param name="PublicHere">The author's own files that are public in the place of a document that is held back in the
/// old blog.</param>
public sealed record DraftsHere(
    ImportedBlog Blog,
    ImmutableArray<ContentPath> Closing,
    ImmutableArray<ContentPath> PublicHere
)
{
    /// <summary>Compares the report with the blog.</summary>
    /// <param name="blog">The import.</param>
    /// <param name="plan">What is done with each file.</param>
    /// <param name="isHeldBack">Whether a file of the blog is a draft; null when there is none.</param>
    public static DraftsHere Of(ImportedBlog blog, ImportPlan plan, Func<ContentPath, bool?> isHeldBack)
    {
        var kept = plan
            .Steps.Where(s => !s.IsWritten && s.Here != s.Print && s.File.Path.Extension == ".md")
            .ToDictionary(s => s.File.Path);
        var closing = ImmutableArray.CreateBuilder<ContentPath>();
        var open = ImmutableArray.CreateBuilder<ContentPath>();
        var opened = new HashSet<(ContentPath, string?)>();
        var documents = blog.Report.Documents.Select(document =>
        {
            if (!kept.TryGetValue(document.Path, out var step))
                return document;
            var isDraft = isHeldBack(step.Path) ?? false;
            if (document.IsHeldBack && !isDraft && step.IsClosing)
            {
                closing.Add(step.Path);
                return document;
            }

            if (document.IsHeldBack && !isDraft)
                opened.Add((document.Source, document.Item));
            if (document.IsHeldBack && !isDraft && step.Step == ImportStep.Taken)
                open.Add(step.Path);
            return document with { IsHeldBack = isDraft };
        });
        var report = blog.Report with { Documents = [.. documents] };
        return new DraftsHere(
            blog with
            {
                Report = report with
                {
                    Remarks =
                    [
                        .. report.Remarks.Where(r =>
                            r.Kind != RemarkKind.HeldBack || !opened.Contains((r.Source, r.Item))
                        ),
                    ],
                },
            },
            closing.ToImmutable(),
            open.ToImmutable()
        );
    }
}
