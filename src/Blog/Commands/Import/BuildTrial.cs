using Blog.Engine.Content;
using Blog.Import;
using Blog.Import.Ledger;
using Blog.Import.Printing;
using Blog.Options;
using Blog.Pages.Theme;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Text;
using Blog.Workspace.Disk;
using Blog.Workspace.Importing;

namespace Blog.Commands.Import;

/// <summary>Maps and checks the new blog in memory, so that the report says what a build will say. Nothing is
/// published.</summary>
/// <param name="context">The machine and the generator.</param>
/// <param name="values">The values of the shared options.</param>
/// <param name="now">The moment to build for.</param>
internal sealed class BuildTrial(CommandContext context, SharedValues values, DateTimeOffset now)
{
    /// <summary>Adds what was found to the facts of a report.</summary>
    /// <param name="facts">The facts so far.</param>
    /// <param name="folder">The folder of the new blog.</param>
    /// <param name="plan">What was written, or would be.</param>
    /// <param name="blog">Has the documents.</param>
    public ReportFacts Add(ReportFacts facts, ImportFolder folder, ImportPlan plan, ImportedBlog blog)
    {
        var surroundings = context.Surroundings;
        var site = SiteFolder.At(folder.FullPath);
        IContentStore here = site is null
            ? MemoryContentStore.OfTexts([])
            : new DiskContentStore(site, surroundings.Clock);
        IContentStore content = facts.IsRehearsal ? new ImportedContent(here, plan) : here;
        var made = context.Generator.Build(
            new BuildRequest
            {
                Content = new ThemedContentStore(content, surroundings.Themes),
                Now = now,
                // The mistakes of drafts would come up on the day on which they are published.
                IncludeDrafts = true,
                IncludeFuture = true,
                IncludeExpired = true,
                BaseUrl = values.BaseUrl,
            }
        );
        var faulty = made
            .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Location.Path)
            .ToHashSet();
        // A document that its author keeps under its former name is not where the import would write it.
        var places = plan.Steps.ToDictionary(s => s.File.Path, s => s.Path);
        return facts with
        {
            Findings = BuildFinding.Of(made.Diagnostics),
            DocumentsWithoutError = blog.Report.Documents.Count(d =>
                !faulty.Contains(places.GetValueOrDefault(d.Path, d.Path))
            ),
        };
    }
}
