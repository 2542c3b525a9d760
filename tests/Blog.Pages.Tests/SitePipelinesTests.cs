using Blog.Engine;
using Blog.Testing;

namespace Blog.Pages.Tests;

public class SitePipelinesTests
{
    [Fact]
    public void Every_pipeline_of_the_real_blog_reads_all_that_it_declares()
    {
        var site = TestSite
            .With(Posting.Post("2020-01-01-a"))
            .File(
                "content/site.yml",
                TestSite.Settings
                    + "newsletter:\n  from: Ann <ann@example.org>\n  unsubscribe: https://example.org/leave\n"
            )
            .File("content/crossposts.lock.yml", "copies: []\n");
        var run = SiteBuilder.Map(site.Request(), new KeptResults(), TimeProvider.System).Run;
        var check = new PipelineEngine(SitePipelines.All.Check, TimeProvider.System, SitePipelines.All.Map).Continue(
            run.Result,
            SiteBuilder.InputOf(run.Request, null),
            run.Kept,
            CancellationToken.None
        );
        var reads = run
            .Result.Results.Reads.Concat(check.Results.Reads)
            .Select(r => $"{r.Reader.Name} reads {r.Read.Name}");
        var declared = SiteBuilder.Pipelines.SelectMany(p => p.DependsOn.Select(d => $"{p.Name} reads {d}"));
        Assert.Equal(declared.Order(StringComparer.Ordinal), reads.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Posts_wait_for_the_settings_and_their_pages_for_the_renderer() =>
        Assert.Equal(
            ["Posts: Request, Settings", "DocumentPages: Posts, Pages, Copies"],
            SiteBuilder
                .Pipelines.Where(p => p.Name is "Posts" or "DocumentPages")
                .Select(p => $"{p.Name}: {string.Join(", ", p.DependsOn)}")
        );

    [Fact]
    public void Every_module_is_reported_in_the_order_of_the_pipelines()
    {
        var reports = TestSite.With(Posting.Post("2020-01-01-a"), Posting.Post("2020-01-02-b")).Build().Site.Reports;
        Assert.Equal(
            SiteBuilder.Pipelines.SelectMany(p => p.Modules.Select(m => (p.Name, m.Phase, m.Module))),
            reports.Select(r => (r.Pipeline, r.Phase, r.Module))
        );
        Assert.Equal(2, reports.Single(r => r is { Pipeline: "References", Module: "RenderBodies" }).Documents);
    }

    [Fact]
    public void Phases_never_run_backwards() =>
        Assert.All(
            SiteBuilder.Pipelines,
            p => Assert.Equal(p.Modules.Select(m => m.Phase).Order(), p.Modules.Select(m => m.Phase))
        );
}
