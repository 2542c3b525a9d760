using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Import.Ledger;
using Blog.Text;

namespace Blog.Import.Printing;

/// <summary>What is a draft here after an import, where the author's own file stays.</summary>
/// <param name="Blog">The import, whose report says of each document what is here.</param>
/// <param name="PublicHere">The files here that are public, and whose documents were held back in the old blog after
/// they had been imported.</param>
public sealed record DraftsHere(ImportedBlog Blog, ImmutableArray<ContentPath> PublicHere)
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
        var open = ImmutableArray.CreateBuilder<ContentPath>();
        var opened = new HashSet<(ContentPath, string?)>();
        var documents = blog.Report.Documents.Select(document =>
        {
            if (!kept.TryGetValue(document.Path, out var step))
                return document;
            var isDraft = isHeldBack(step.Path) ?? false;
            if (document.IsHeldBack && !isDraft)
                opened.Add((document.Source, document.Item));
            // A draft there that was imported as one is public here by its author's will.
            if (document.IsHeldBack && !isDraft && step.Step is ImportStep.BothChanged or ImportStep.Taken)
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
            open.ToImmutable()
        );
    }
}
